import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { button } from '../button/button.template.js';
import { nextStep } from './next-step.template.js';

export const examples: Example[] = [
  {
    name: 'The citizen',
    template: () =>
      nextStep({
        turn: 'citizen',
        title: 'Datang ke Kantor Kecamatan Gambir, Kamis 26 November 2026 pukul 09.30 WIB',
        body: html`<p>Bawa surat keterangan hilang. Sekitar 20 menit.</p>`,
        actions: button({ label: 'Ubah jadwal' }),
      }),
  },
  {
    name: 'The agency',
    template: () =>
      nextStep({
        turn: 'agency',
        title: 'Sekarang giliran petugas',
        body: html`<p>Anda tidak perlu melakukan apa pun.</p>`,
      }),
  },
  { name: 'Done', template: () => nextStep({ turn: 'done', title: 'KTP-el Anda sudah diambil' }) },
  {
    name: 'Stopped',
    template: () =>
      nextStep({
        turn: 'stopped',
        title: 'Permohonan ini ditolak',
        body: html`<p>Surat keterangan tidak terbaca.</p>`,
      }),
  },
];
