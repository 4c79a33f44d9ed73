import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { divider } from './divider.template.js';

export const examples: Example[] = [
  {
    name: 'Divider',
    template: () =>
      html`<p>Senin–Kamis: 08.00–15.30</p>
        ${divider()}
        <p>Jumat: 08.00–11.30</p>`,
  },
];
