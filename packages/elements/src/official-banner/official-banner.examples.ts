import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { officialBanner } from './official-banner.template.js';

const model = { label: 'Situs resmi', text: 'Situs resmi Pemerintah Indonesia' };

export const examples: Example[] = [
  { name: 'Text', template: () => officialBanner(model), place: 'landmark' },
  {
    name: 'Sandbox',
    template: () =>
      officialBanner({ label: 'Lingkungan uji coba', text: 'Uji coba: semua orang dan data rekaan.', sandbox: true }),
    place: 'landmark',
  },
  {
    name: 'With help',
    template: () =>
      officialBanner({
        ...model,
        help: {
          summary: 'Cara mengenalinya',
          body: html`<p>Alamat situs pemerintah berakhiran <strong>.go.id</strong>.</p>`,
        },
      }),
    place: 'landmark',
  },
];
