import type { Example } from '../example.js';
import { timeline } from './timeline.template.js';

export const examples: Example[] = [
  {
    name: 'Under way',
    template: () =>
      timeline({
        items: [
          { title: 'Permohonan dikirim', detail: '20 November 2026, 14.36 WIB', state: 'done', stateText: 'selesai' },
          {
            title: 'Ditinjau petugas',
            detail: 'paling lambat 27 November 2026',
            state: 'current',
            stateText: 'sedang berjalan',
          },
          { title: 'Pencetakan', detail: '2 hari kerja setelah disetujui', state: 'next', stateText: 'belum' },
          { title: 'Siap diambil', state: 'next', stateText: 'belum' },
        ],
      }),
  },
  {
    name: 'Stopped',
    template: () =>
      timeline({
        items: [
          { title: 'Permohonan dikirim', detail: '20 November 2026', state: 'done', stateText: 'selesai' },
          { title: 'Ditolak', detail: 'Surat keterangan tidak terbaca.', state: 'stopped', stateText: 'berhenti' },
        ],
      }),
  },
];
