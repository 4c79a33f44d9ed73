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
];
