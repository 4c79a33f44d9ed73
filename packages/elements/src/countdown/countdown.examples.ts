import type { Example } from '../example.js';
import { countdown } from './countdown.template.js';

export const examples: Example[] = [
  {
    name: 'Over',
    template: () => countdown({ until: '2026-01-05T14:30:00+07:00', text: 'Kode berlaku sampai 14.30 WIB' }),
  },
  {
    name: 'No end that can be read: the text stays',
    template: () => countdown({ until: 'nanti', text: 'Berlaku sampai loket ditutup' }),
  },
];
