import type { Example } from '../example.js';
import { banner } from './banner.template.js';

export const examples: Example[] = [
  {
    name: 'Announcement',
    template: () =>
      banner({
        label: 'Pengumuman',
        title: 'Kantor tutup pada 17 Agustus.',
        body: 'Permohonan daring tetap dapat dikirim.',
      }),
    place: 'landmark',
  },
  {
    name: 'Something does not work',
    template: () =>
      banner({
        label: 'Gangguan',
        title: 'Pembayaran sedang terganggu.',
        body: 'Draf Anda aman. Coba lagi setelah pukul 14.00 WIB.',
        attention: true,
      }),
    place: 'landmark',
  },
];
