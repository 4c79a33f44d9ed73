import type { Example } from '../example.js';
import { card } from '../card/card.template.js';
import { link } from '../link/link.template.js';
import { note } from '../prose/prose.template.js';
import { tag } from '../tag/tag.template.js';
import { cluster, grid, stack } from './layout.template.js';

export const examples: Example[] = [
  {
    name: 'Stack',
    template: () => stack({ body: [note('Satu di bawah yang lain.'), note('Jaraknya sama.'), note('Selalu.')] }),
  },
  {
    name: 'Cluster',
    template: () =>
      cluster({
        gap: 's',
        body: [
          tag({ text: 'Draf' }),
          tag({ text: 'Gratis', tone: 'ok' }),
          link({ href: '#lain', text: 'Lihat yang lain' }),
        ],
      }),
  },
  {
    name: 'Grid',
    template: () =>
      grid({
        body: [
          card({ title: 'Biaya', body: 'Gratis' }),
          card({ title: 'Selesai dalam', body: '1 hari kerja' }),
          card({ title: 'Diambil di', body: 'Kantor kecamatan' }),
        ],
      }),
  },
];
