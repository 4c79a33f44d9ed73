import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { announcer } from './announcer.template.js';

export const examples: Example[] = [
  {
    name: 'Nothing to be seen',
    template: () =>
      html`<p class="layan-prose">Perubahan di halaman ini dibacakan oleh pembaca layar.</p>
        ${announcer()}`,
  },
];
