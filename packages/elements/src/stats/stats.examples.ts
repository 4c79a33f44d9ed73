import type { Example } from '../example.js';
import { stats } from './stats.template.js';

export const examples: Example[] = [
  {
    name: 'Three numbers',
    template: () =>
      stats({
        items: [
          { label: 'Permohonan bulan ini', value: '1.284', note: 'naik 12 dari bulan lalu' },
          { label: 'Selesai tepat waktu', value: '97 %' },
          { label: 'Menunggu petugas', value: '31', note: 'paling lama 2 hari' },
        ],
      }),
  },
];
