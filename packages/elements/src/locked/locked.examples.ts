import type { Example } from '../example.js';
import { lockedField } from './locked.template.js';

export const examples: Example[] = [
  {
    name: 'Taken from the identity',
    template: () =>
      lockedField({
        id: 'nik',
        label: 'NIK',
        value: '3171011708900001',
        note: 'Diambil dari identitas Anda. Jika salah, perbaiki di kantor Dukcapil.',
        hidden: [['nik', '3171011708900001']],
      }),
  },
];
