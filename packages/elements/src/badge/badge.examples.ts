import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { badge } from './badge.template.js';

export const examples: Example[] = [
  { name: 'Count', template: () => html`<p>Permohonan ${badge({ text: '3', hiddenText: 'permohonan' })}</p>` },
  {
    name: 'Somebody has to act',
    template: () => html`<p>Perbaikan ${badge({ text: '99+', hiddenText: 'menunggu Anda', attention: true })}</p>`,
  },
];
