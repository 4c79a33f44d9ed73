import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { note, prose, visuallyHidden } from './prose.template.js';

export const examples: Example[] = [
  {
    name: 'Running text',
    template: () =>
      prose(html`
        <p>KTP-el yang hilang diganti <strong>tanpa biaya</strong>. Anda hanya perlu menyiapkan:</p>
        <ul>
          <li>surat keterangan hilang dari kepolisian;</li>
          <li>fotokopi kartu keluarga.</li>
        </ul>
        <p>Baca <a href="#syarat">syarat lengkapnya</a>, lalu:</p>
        <ol>
          <li>isi permohonan;</li>
          <li>periksa kembali data Anda;</li>
          <li>kirim.</li>
        </ol>
      `),
  },
  { name: 'Note', template: () => note('Nomor permohonan juga kami kirim ke ponsel Anda.') },
  {
    name: 'For a screen reader only',
    template: () => html`<p>3 ${visuallyHidden('permohonan menunggu Anda')}</p>`,
  },
];
