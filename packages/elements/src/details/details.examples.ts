import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { details } from './details.template.js';

const model = {
  summary: 'Di mana saya menemukan NIK?',
  body: html`<p>Pada baris pertama KTP-el, atau di kartu keluarga.</p>`,
};

export const examples: Example[] = [
  { name: 'Closed', template: () => details(model) },
  { name: 'Open', template: () => details({ ...model, open: true }) },
];
