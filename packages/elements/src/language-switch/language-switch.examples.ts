import type { Example } from '../example.js';
import { languageSwitch, type LanguageLink } from './language-switch.template.js';

const two: readonly LanguageLink[] = [
  { href: '?lang=id', language: 'id', text: 'Bahasa Indonesia', current: true },
  { href: '?lang=en', language: 'en', text: 'English' },
];

export const examples: Example[] = [
  { name: 'Two languages', template: () => languageSwitch({ label: 'Bahasa', items: two }), place: 'landmark' },
  {
    name: 'Drafts, on a page that asks for them alone',
    template: () =>
      languageSwitch({
        label: 'Bahasa',
        items: [
          ...two,
          { href: '?lang=jv', language: 'jv', text: 'Basa Jawa', draft: true },
          { href: '?lang=su', language: 'su', text: 'Basa Sunda', draft: true },
        ],
      }),
    place: 'landmark',
  },
];
