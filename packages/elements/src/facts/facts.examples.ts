import type { Example } from '../example.js';
import { facts } from './facts.template.js';

export const examples: Example[] = [
  {
    name: 'Facts',
    template: () =>
      facts({
        items: [
          { label: 'Biaya', value: 'Gratis' },
          { label: 'Waktu penyelesaian', value: '5 hari kerja' },
          { label: 'Lama mengisi', value: 'Sekitar 8 menit' },
          { label: 'Hasil layanan', value: 'KTP-el baru' },
        ],
      }),
  },
];
