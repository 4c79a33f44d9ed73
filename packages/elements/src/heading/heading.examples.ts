import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { heading, pageTitle } from './heading.template.js';

export const examples: Example[] = [
  {
    name: 'Page title with caption and lead',
    template: () =>
      pageTitle({
        title: 'Periksa kembali data Anda',
        caption: 'Langkah 6 dari 6',
        lead: 'Pastikan semuanya benar. Setelah dikirim, data tidak dapat diubah sendiri.',
      }),
    place: 'title',
  },
  {
    name: 'Title inside a page that has one',
    template: () => pageTitle({ title: 'Ganti KTP-el Anda', level: 2 }),
  },
  {
    name: 'Levels',
    template: () => html`
      ${heading({ text: 'Pemohon', level: 2 })}
      <p>Data diambil dari identitas nasional.</p>
      ${heading({ text: 'Alamat sekarang', level: 3 })}
      <p>Tempat Anda tinggal, walau berbeda dengan KTP-el.</p>
      ${heading({ text: 'Catatan', level: 4 })}
      <p>Yang perlu diketahui petugas.</p>
      ${heading({ text: 'Lampiran', level: 5 })}
    `,
  },
];
