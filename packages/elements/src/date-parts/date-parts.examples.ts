import type { Example } from '../example.js';
import { dateField } from './date-parts.template.js';

const birth = {
  id: 'lahir',
  name: 'tanggal_lahir',
  label: 'Tanggal lahir',
  hint: 'Contoh: 17 8 1990',
  partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
  autocomplete: 'bday',
} as const;

export const examples: Example[] = [
  { name: 'Empty', template: () => dateField(birth) },
  { name: 'Filled in', template: () => dateField({ ...birth, value: { day: '17', month: '8', year: '1990' } }) },
  {
    name: 'One part is wrong',
    template: () =>
      dateField({
        ...birth,
        value: { day: '17', month: '13', year: '1990' },
        error: 'Bulan harus 1 sampai 12.',
        errorPrefix: 'Salah:',
        badParts: ['month'],
      }),
  },
  {
    name: 'Disabled',
    template: () => dateField({ ...birth, value: { day: '17', month: '8', year: '1990' }, disabled: true }),
  },
];
