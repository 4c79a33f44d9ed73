import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { card, linkCards } from './card.template.js';

export const examples: Example[] = [
  {
    name: 'Beside the main matter',
    template: () =>
      card({
        title: 'Kapan selesai?',
        body: html`<p>Standar pelayanan: <strong>5 hari kerja</strong> sejak permohonan dikirim.</p>`,
      }),
  },
  {
    name: 'Cards that lead somewhere',
    template: () =>
      linkCards({
        items: [
          {
            href: '#ktp',
            title: 'Penggantian KTP-el hilang atau rusak',
            text: 'Ganti KTP-el yang hilang atau rusak dengan yang baru.',
            meta: ['Gratis', '5 hari kerja'],
          },
          { href: '#paspor', title: 'Penggantian paspor', text: 'Ganti paspor yang habis berlaku, penuh, atau rusak.' },
        ],
      }),
  },
];
