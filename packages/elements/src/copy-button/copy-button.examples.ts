import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { copyButton } from './copy-button.template.js';

export const examples: Example[] = [
  {
    name: 'Number of an application',
    template: () => copyButton({ text: 'KTP-2026-004821', label: 'nomor permohonan' }),
  },
  {
    name: 'Shown with spaces, copied without',
    template: () => copyButton({ text: '8200 1234 5678 901', label: 'kode pembayaran', copied: '820012345678901' }),
  },
  {
    name: 'Long, without a label',
    template: () => html`
      <layan-copy-button
        ><span class="layan-copy-button-text"
          >https://layanan.contoh.example/permohonan/KTP-2026-004821/status</span
        ></layan-copy-button
      >
    `,
  },
  {
    name: 'A text elsewhere',
    template: () => html`
      <p class="layan-prose">
        Nomor virtual account: <strong id="va">8800 0012 3456 7890</strong>
        <layan-copy-button for="va" label="nomor virtual account"></layan-copy-button>
      </p>
    `,
  },
];
