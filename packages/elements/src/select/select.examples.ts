import type { Example } from '../example.js';
import { selectField } from './select.template.js';

const field = {
  id: 'kantor',
  name: 'kantor',
  label: 'Kantor pengambilan',
  placeholder: 'Pilih',
  options: [
    { value: 'gambir', label: 'Kantor Kecamatan Gambir' },
    { value: 'menteng', label: 'Kantor Kecamatan Menteng' },
    { value: 'senen', label: 'Kantor Kecamatan Senen' },
  ],
} as const;

export const examples: Example[] = [
  {
    name: 'Nothing chosen',
    template: () => selectField({ ...field, hint: 'Yang terdekat dengan alamat Anda lebih dulu.' }),
  },
  { name: 'Chosen', template: () => selectField({ ...field, value: 'menteng', width: 30 }) },
  {
    name: 'Error',
    template: () => selectField({ ...field, error: 'Kantor pengambilan wajib dipilih.', errorPrefix: 'Salah:' }),
  },
  { name: 'Disabled', template: () => selectField({ ...field, value: 'senen', disabled: true }) },
];
