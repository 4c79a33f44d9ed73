import type { Example } from '../example.js';
import { link } from '../link/link.template.js';
import { tag } from '../tag/tag.template.js';
import { table } from './table.template.js';

export const examples: Example[] = [
  {
    name: 'The desk',
    template: () =>
      table({
        caption: 'Permohonan masuk',
        columns: [
          { label: 'Nomor permohonan', header: true },
          { label: 'Pemohon' },
          { label: 'Batas waktu' },
          { label: 'Status' },
          { label: 'Hari', numeric: true },
        ],
        rows: [
          [
            link({ href: '#1', text: 'P-7Q2K-94MD' }),
            'Sari Dewi',
            '27 November 2026',
            tag({ text: 'Terkirim', tone: 'info' }),
            '5',
          ],
          [
            link({ href: '#2', text: 'P-3W8H-11XC' }),
            'Budi',
            '23 November 2026',
            tag({ text: 'Perlu perbaikan', tone: 'attention' }),
            '1',
          ],
        ],
      }),
  },
];
