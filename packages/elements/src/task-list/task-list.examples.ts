import type { Example } from '../example.js';
import { taskList } from './task-list.template.js';

export const examples: Example[] = [
  {
    name: 'Applications',
    template: () =>
      taskList({
        items: [
          {
            href: '#1',
            title: 'Penggantian KTP-el hilang atau rusak',
            hint: 'Dikirim 20 November 2026 · selesai paling lambat 27 November 2026',
            status: { text: 'Sedang ditinjau', tone: 'info' },
          },
          { href: '#2', title: 'Penggantian paspor', hint: 'Dimulai 21 November 2026', status: { text: 'Draf' } },
        ],
      }),
  },
  {
    name: 'Drafts that can be deleted',
    template: () =>
      taskList({
        items: [
          {
            href: '#1',
            title: 'Penggantian paspor: Sari Wulandari',
            hint: 'Dimulai 21 November 2026',
            action: { href: '#2', text: 'Hapus', hiddenText: 'Penggantian paspor: Sari Wulandari' },
          },
        ],
      }),
  },
  {
    name: 'One that cannot be opened yet',
    template: () =>
      taskList({
        items: [
          { title: 'Kirim permohonan', hint: 'Lengkapi dulu yang di atas.', status: { text: 'Belum dapat dimulai' } },
        ],
      }),
  },
];
