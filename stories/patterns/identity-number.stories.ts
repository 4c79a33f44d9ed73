import '@layan/elements/identity-number';
import { identityNumberField, lockedField, summaryList, textField } from '@layan/elements/templates';
import { states } from '../from-examples.js';
import { about, errorPrefix, questions, warningPrefix } from './parts.js';

export default {
  title: 'Patterns/Identity number',
  parameters: about(`
Ask for a NIK, the number of a family card (KK) or a tax number (NPWP) as **a text of digits**.

### When to use it

Only when the sign-in has not brought it, or when it is somebody else's. A NIK tells the date of birth and the sex: ask for it only where the law or the service needs it.

### How it works

- \`<input type="text" inputmode="numeric" autocomplete="off" spellcheck="false">\`, room for 20 characters, **no \`maxlength\`**: people paste "3171 0152 0390 9901", and a paste that is cut
  off is wrong unseen. Take out spaces, dots and hyphens yourself.
- **Never \`type="number"\`, never a number in code.** A NIK from Papua (9007… and up) is greater than a JavaScript number can hold exactly, an NPWP begins with 0.
- What to refuse and what to doubt:

| number | digits  | refuse                                                   | doubt, and let pass                                                                |
| ------ | ------- | -------------------------------------------------------- | ---------------------------------------------------------------------------------- |
| NIK    | 16      | other length, date that does not exist, unknown province, serial 0000 | regency or district not in today's list; other date of birth or sex than answered  |
| KK     | 16      | other length, unknown province                           | digits 7 to 12 that are no date                                                    |
| NPWP   | 16 or 15 | other length                                            | check digit                                                                        |

- Why only doubt: codes were given out anew (all of Papua, 2022), and a corrected date of birth does not change the NIK. There is no check digit in a NIK.
- The NPWP of a person is their NIK; that of a company is 0 and the old 15 digits. Accept both, keep 16.
- Shown again it is masked: \`317101******9901\`. In full only where somebody must compare it, as on [Check your data](?path=/docs/patterns-check-your-data--docs) for somebody else's.

### What the element adds

\`<layan-identity-number>\` takes out what was typed or pasted between the digits, counts them, and draws them in groups of four while nobody is in the field: over the input, so nothing
jumps and nothing but digits is sent. With \`with-mask\` it covers all but the last four on a shared screen, with a button that shows them. It knows one length: an NPWP that may have
15 or 16 digits stays a plain text input, and so the server counts. Dates, provinces and check digits are for the server as well.

### Words

"NIK harus 16 angka. Anda memasukkan 15 angka." Say the rule and what you counted. "NIK tidak valid" helps nobody.

### Not

- Not in addresses (URLs), logs, e-mails or statistics.
- No four little boxes, no dots that jump in while typing.
- Do not fill in sex or birthday from it unasked: for some people both would be wrong.
`),
};

const nik = {
  id: 'nik',
  name: 'nik',
  label: 'NIK',
  hint: '16 angka pada KTP-el atau kartu keluarga',
  errorPrefix,
  warningPrefix,
} as const;

const npwp = {
  ...nik,
  inputMode: 'numeric',
  autocomplete: 'off',
  spellcheck: false,
  width: 20,
  id: 'npwp',
  name: 'npwp',
  label: 'NPWP',
  hint: '16 angka. NPWP lama dengan 15 angka juga diterima.',
} as const;

export const IdentityNumber = states([
  {
    name: 'NIK, the only question of its page',
    template: () =>
      questions({ fields: identityNumberField({ ...nik, label: 'NIK orang yang mengambil', heading: true }) }),
  },
  {
    name: 'Pasted with spaces: accepted as it is',
    template: () => identityNumberField({ ...nik, value: '3171 0152 0390 9901' }),
  },
  {
    name: 'Too short',
    template: () =>
      identityNumberField({ ...nik, value: '317101520390990', error: 'NIK harus 16 angka. Anda memasukkan 15 angka.' }),
  },
  {
    name: 'A date that does not exist',
    template: () =>
      identityNumberField({
        ...nik,
        value: '3171013002909901',
        error: 'Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang ada. Periksa kembali NIK Anda.',
      }),
  },
  {
    name: 'Another birthday than answered: a doubt that can be passed',
    template: () =>
      identityNumberField({
        ...nik,
        value: '3171015303909901',
        warning:
          'Tanggal lahir di NIK tidak sama dengan tanggal lahir yang Anda isi. Periksa kembali; jika tanggal lahir Anda pernah diperbaiki, Anda dapat melanjutkan.',
      }),
  },
  {
    name: 'Number of a family card',
    template: () =>
      identityNumberField({
        ...nik,
        id: 'nomor_kk',
        name: 'nomor_kk',
        label: 'Nomor kartu keluarga (KK)',
        hint: '16 angka di bagian atas kartu keluarga',
        value: '3171010108179901',
      }),
  },
  {
    name: 'Covered on a shared screen',
    template: () => identityNumberField({ ...nik, value: '3171015203909901', withMask: true }),
  },
  { name: 'NPWP of a company', template: () => textField({ ...npwp, value: '0012345674012000' }) },
  {
    name: 'NPWP with a digit missing',
    template: () =>
      textField({
        ...npwp,
        value: '01234567401200',
        error: 'NPWP harus 15 atau 16 angka. Anda memasukkan 14 angka.',
      }),
  },
  {
    name: 'Known from the sign-in, masked',
    template: () =>
      lockedField({
        id: 'nik',
        label: 'NIK',
        value: '317101******9901',
        note: 'Diambil dari identitas Anda. Jika salah, perbaiki di kantor Dukcapil.',
      }),
  },
  {
    name: 'Shown again, masked',
    template: () =>
      summaryList({
        rows: [
          { key: 'NIK', value: '317101******9901' },
          { key: 'Nama lengkap sesuai KTP-el', value: 'Sari Wulandari Contoh' },
        ],
      }),
  },
]);
