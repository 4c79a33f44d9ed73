import { html } from 'lit/html.js';
import { button } from '../button/button.template.js';
import type { Example } from '../example.js';
import { dialog } from './dialog.template.js';

export const examples: Example[] = [
  {
    name: 'Session about to end',
    template: () =>
      dialog({
        id: 'sesi',
        title: 'Sesi Anda segera berakhir',
        body: html`<p>Demi keamanan, Anda keluar sendiri dalam 2 menit. Isian Anda sudah tersimpan.</p>`,
        actions: button({ label: 'Tetap masuk' }),
        open: true,
      }),
  },
  {
    name: 'Element, closed, with what opens it',
    template: () => html`
      <div class="layan-actions">
        <a class="layan-button" data-kind="secondary" href="#hapus" data-layan-opens="hapus">Hapus draf</a>
      </div>
      <layan-dialog closable>
        ${dialog({
          id: 'hapus',
          title: 'Hapus draf permohonan?',
          body: html`<p>Semua isian di draf ini hilang dan tidak dapat dikembalikan.</p>`,
          actions: [
            button({ label: 'Hapus draf', kind: 'danger', value: 'hapus' }),
            button({ label: 'Batal', kind: 'secondary', value: 'batal' }),
          ],
        })}
      </layan-dialog>
    `,
  },
  {
    name: 'Element, open over the page',
    template: () => html`
      <layan-dialog open closable>
        ${dialog({
          id: 'syarat',
          title: 'Dokumen yang perlu Anda siapkan',
          body: html`<p>Kartu keluarga dan surat keterangan hilang dari kepolisian.</p>`,
          actions: button({ label: 'Saya mengerti', value: 'ya' }),
          open: true,
        })}
      </layan-dialog>
    `,
  },
];
