import type { Example } from '../example.js';
import { link } from '../link/link.template.js';
import { emptyState } from './empty-state.template.js';

export const examples: Example[] = [
  {
    name: 'With the next step',
    template: () =>
      emptyState({
        title: 'Belum ada permohonan',
        text: 'Permohonan yang Anda kirim, dan kabarnya, akan tampil di sini.',
        action: link({ href: '#layanan', text: 'Lihat semua layanan' }),
      }),
  },
  {
    name: 'Nothing found',
    template: () =>
      emptyState({
        title: 'Tidak ada layanan untuk “paspor hilng”',
        text: 'Periksa ejaannya, atau cari dengan kata lain.',
      }),
  },
];
