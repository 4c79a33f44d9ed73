import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { timeline, type TimelineItem } from './timeline.template.js';

const titles = [
  'Permohonan dikirim',
  'Berkas diperiksa',
  'Berkas perlu diperbaiki',
  'Berkas diperbaiki',
  'Berkas diperiksa lagi',
  'Disetujui',
  'Dicetak',
  'Siap diambil',
];
const history: readonly TimelineItem[] = titles.map((title, index) => ({
  title,
  detail: `${index + 1} November 2026`,
  state: index + 1 < titles.length ? 'done' : 'current',
  stateText: index + 1 < titles.length ? 'selesai' : 'sedang berjalan',
}));
const fold = { keep: 3, text: 'Tampilkan 5 langkah sebelumnya' };

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
  { name: 'Long history, the older part folded away', template: () => timeline({ items: history, fold }) },
  {
    name: 'Element around it, newest first',
    template: () => html`
      <layan-timeline newest="first"
        >${timeline({ items: [...history].reverse(), fold, newestFirst: true })}</layan-timeline
      >
    `,
  },
];
