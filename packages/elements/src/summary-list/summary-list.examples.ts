import type { Example } from '../example.js';
import { summaryList } from './summary-list.template.js';

const change = (name: string) => ({ href: `#${name}`, text: 'Ubah', hiddenText: name });

export const examples: Example[] = [
  {
    name: 'With links that change',
    template: () =>
      summaryList({
        rows: [
          { key: 'NIK', value: '3171011708900001' },
          { key: 'Nama lengkap', value: 'Sari Dewi', change: change('nama lengkap') },
          {
            key: 'Alamat sekarang',
            value: 'Jalan Contoh 12\nRT 003 RW 007\nCideng, Gambir',
            change: change('alamat sekarang'),
          },
          { key: 'Nomor ponsel', value: 'Belum diisi', change: change('nomor ponsel') },
        ],
      }),
  },
  {
    name: 'To read only',
    template: () => summaryList({ rows: [{ key: 'Pengendali data', value: 'Dinas Kependudukan Contoh' }] }),
  },
];
