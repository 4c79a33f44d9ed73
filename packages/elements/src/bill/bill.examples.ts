import type { Example } from '../example.js';
import { bill } from './bill.template.js';

export const examples: Example[] = [
  {
    name: 'Known',
    template: () =>
      bill({
        lines: [
          { label: 'Paspor elektronik, 10 tahun', amount: 'Rp950.000' },
          { label: 'Selesai pada hari yang sama', amount: 'Rp1.000.000' },
        ],
        total: { label: 'Jumlah', amount: 'Rp1.950.000' },
      }),
  },
  {
    name: 'Not known yet',
    template: () =>
      bill({
        lines: [{ label: 'Paspor', amount: 'Bergantung pada isian Anda' }],
        total: { label: 'Jumlah', amount: 'Belum diketahui' },
      }),
  },
];
