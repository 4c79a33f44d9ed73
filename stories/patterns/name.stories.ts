import '@layan/elements/phone-field';
import { lockedField, phoneField, textField } from '@layan/elements/templates';
import { states } from '../from-examples.js';
import { about, errorPrefix, questions } from './parts.js';

export default {
  title: 'Patterns/Name',
  parameters: about(`
Ask for a name in **one field**, as it stands on the identity card.

### When to use it

Whenever a person has to be named. Not when the sign-in has brought the name already: then show it, locked, and say where it can be put right
(_Known from the sign-in_).

### How it works

- One text input, \`autocomplete="name"\`, \`spellcheck="false"\`, as wide as the page. No \`maxlength\`: names of 60 characters and more are common, and a cut-off
  name is a wrong name.
- Many people have a single name. Nothing may demand a second word: no "first" and "last" name, no repeated word, no full stop in its place.
- Letters, spaces, full stops, apostrophes and hyphens are all normal. Refuse only what has no letter at all.
- Keep what was typed. Do not turn it into capitals; compare without regard to capitals and spaces.
- For somebody else's name write \`autocomplete="off"\`, or the browser offers one's own.

### Words

| say                          | not                          |
| ---------------------------- | ---------------------------- |
| Nama lengkap sesuai KTP-el   | Nama depan, Nama belakang    |
| Satu kata saja tidak apa-apa | Min. 2 kata                  |
| … wajib diisi.               | Nama tidak valid             |

### Not

- No titles and degrees: they are not part of the name, and nobody needs them to decide.
- No "Bapak / Ibu" to choose from. Write to people as "Anda".
- A name is no key: many people share one. Tell them apart by number, see [Identity number](?path=/docs/patterns-identity-number--docs).
`),
};

const name = {
  id: 'nama',
  name: 'nama',
  label: 'Nama lengkap sesuai KTP-el',
  hint: 'Tanpa gelar. Satu kata saja tidak apa-apa.',
  autocomplete: 'name',
  spellcheck: false,
  errorPrefix,
} as const;

export const Name = states([
  {
    name: 'The only question of its page',
    template: () => questions({ fields: textField({ ...name, heading: true }) }),
  },
  {
    name: 'Among other questions',
    template: () =>
      questions({
        title: 'Data diri Anda',
        fields: [
          textField({ ...name, value: 'Sari Wulandari Contoh' }),
          phoneField({
            id: 'ponsel',
            name: 'ponsel',
            label: 'Nomor ponsel',
            hint: 'Contoh: 0812-3456-7890',
            country: '62',
          }),
        ],
      }),
  },
  {
    name: 'Left empty',
    template: () => textField({ ...name, error: 'Nama lengkap sesuai KTP-el wajib diisi.' }),
  },
  {
    name: 'Known from the sign-in',
    template: () =>
      lockedField({
        id: 'nama',
        label: 'Nama lengkap sesuai KTP-el',
        value: 'Sari Wulandari Contoh',
        note: 'Diambil dari identitas Anda. Jika salah, perbaiki di kantor Dukcapil.',
      }),
  },
  {
    name: 'Of somebody else',
    template: () =>
      textField({
        ...name,
        label: 'Nama orang yang mengambil',
        hint: 'Seperti tertulis di KTP-el orang itu.',
        autocomplete: 'off',
        value: 'Budi',
      }),
  },
]);
