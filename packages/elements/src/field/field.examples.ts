import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { select } from '../select/select.template.js';
import { textInput } from '../text-input/text-input.template.js';
import { field, fieldset } from './field.template.js';

const name = { id: 'nama', label: 'Nama lengkap sesuai KTP-el' };
const input =
  (value = '') =>
  (described: Parameters<typeof textInput>[1]) =>
    textInput({ id: name.id, name: 'nama', value, autocomplete: 'name' }, described);

export const examples: Example[] = [
  { name: 'Label alone', template: () => field(name, input()) },
  { name: 'Hint', template: () => field({ ...name, hint: 'Satu kata saja tidak apa-apa.' }, input()) },
  { name: 'Optional', template: () => field({ ...name, optional: 'opsional' }, input()) },
  {
    name: 'Error',
    template: () =>
      field({ ...name, hint: 'Tanpa gelar.', error: 'Nama lengkap wajib diisi.', errorPrefix: 'Salah:' }, input()),
  },
  {
    name: 'Warning that may be passed',
    template: () =>
      field(
        { ...name, warning: 'Nama ini berbeda dengan yang tercatat. Periksa lagi.', warningPrefix: 'Periksa lagi:' },
        input('Sari'),
      ),
  },
  {
    name: 'Its label is the title of the page',
    template: () => field({ ...name, heading: true, hint: 'Tanpa gelar.' }, input()),
    place: 'title',
  },
  {
    name: 'Several controls under one legend',
    template: () =>
      fieldset(
        { id: 'jam', label: 'Waktu kedatangan', hint: 'Pilih jam, lalu loket.' },
        (described) => html`
          ${field({ id: 'jam', label: 'Jam' }, (inner) =>
            select(
              { id: 'jam', name: 'jam', options: [{ value: '9', label: '09.00' }], width: 12 },
              { ...described, ...inner },
            ),
          )}
        `,
      ),
  },
];
