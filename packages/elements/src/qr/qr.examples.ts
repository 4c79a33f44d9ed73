import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { link } from '../link/link.template.js';
import { qr } from './qr.template.js';

const address = 'https://layanan.contoh.go.id/permohonan/AB12-CD34';

export const examples: Example[] = [
  {
    name: 'A link',
    template: () =>
      qr({
        value: address,
        label: 'Kode QR untuk membuka permohonan ini di ponsel',
        instead: html`<p class="layan-prose">${link({ href: address, text: address })}</p>`,
      }),
  },
  {
    name: 'Small, much may be damaged',
    template: () =>
      qr({
        value: 'AB12-CD34',
        label: 'Kode QR nomor permohonan AB12-CD34',
        size: 's',
        level: 'H',
        instead: html`<p class="layan-prose">Nomor permohonan: AB12-CD34</p>`,
      }),
  },
];
