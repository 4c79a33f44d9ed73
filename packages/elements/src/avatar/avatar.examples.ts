import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { avatar } from './avatar.template.js';

export const examples: Example[] = [
  { name: 'Beside a name', template: () => html`<p>${avatar({ initials: 'SC' })} Sari Contoh</p>` },
  { name: 'Small', template: () => html`<p>${avatar({ initials: 'B', size: 's' })} Budi</p>` },
];
