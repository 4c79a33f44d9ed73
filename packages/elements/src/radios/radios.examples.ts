import type { Example } from '../example.js';
import { radiosField } from './radios.template.js';

const kinds = {
  id: 'jenis',
  name: 'jenis',
  label: 'Jenis paspor',
  hint: 'Paspor elektronik menyimpan data Anda dalam cip.',
  options: [
    {
      value: 'elektronik',
      label: 'Elektronik',
      hint: 'Dapat memakai gerbang otomatis di bandara',
      trailing: 'Rp950.000',
    },
    { value: 'biasa', label: 'Nonelektronik', trailing: 'Rp650.000' },
  ],
} as const;

const [electronic, plain] = kinds.options;

export const examples: Example[] = [
  { name: 'Nothing chosen', template: () => radiosField(kinds) },
  { name: 'Chosen', template: () => radiosField({ ...kinds, options: [{ ...electronic, checked: true }, plain] }) },
  {
    name: 'One cannot be had',
    template: () => radiosField({ ...kinds, options: [electronic, { ...plain, disabled: true }] }),
  },
  { name: 'Error', template: () => radiosField({ ...kinds, error: 'Pilih jenis paspor.', errorPrefix: 'Salah:' }) },
  {
    name: 'Yes or no, side by side',
    template: () =>
      radiosField({
        id: 'rusak',
        name: 'rusak',
        label: 'Apakah KTP-el lama masih ada?',
        inline: true,
        options: [
          { value: 'true', label: 'Ya', checked: true },
          { value: 'false', label: 'Tidak' },
        ],
      }),
  },
  {
    name: 'Its legend is the title of the page',
    template: () => radiosField({ ...kinds, heading: true }),
    place: 'title',
  },
];
