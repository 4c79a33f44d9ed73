import type { Example } from '../example.js';
import { timeField } from './time-field.template.js';

const arrival = {
  id: 'jam',
  name: 'jam',
  label: 'Jam kedatangan',
  hint: 'Antara 08.00 dan 15.30. Contoh: 09.30',
} as const;
const office = { min: '08:00', max: '15:30', step: 30 } as const;

export const examples: Example[] = [
  { name: 'Between two times', template: () => timeField({ ...arrival, ...office }) },
  { name: 'Filled in', template: () => timeField({ ...arrival, ...office, value: '09.30', suffix: 'WIB' }) },
  {
    name: 'With an error that the server wrote',
    template: () =>
      timeField({
        ...arrival,
        ...office,
        value: '07.15',
        error: 'Waktu paling awal pukul 08.00. Periksa kembali.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  { name: 'Disabled', template: () => timeField({ ...arrival, ...office, value: '09.30', disabled: true }) },
];
