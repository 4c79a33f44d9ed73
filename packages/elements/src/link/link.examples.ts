import type { Example } from '../example.js';
import { backLink, link } from './link.template.js';

export const examples: Example[] = [
  { name: 'Link', template: () => link({ href: '#syarat', text: 'Syarat lengkap' }) },
  {
    name: 'With words for a screen reader',
    template: () => link({ href: '#nama', text: 'Ubah', hiddenText: 'nama lengkap' }),
  },
  { name: 'To another language', template: () => link({ href: '?lang=en', text: 'English', lang: 'en' }) },
  { name: 'Quiet', template: () => link({ href: '#nanti', text: 'Lewati dulu', quiet: true }) },
  { name: 'Back', template: () => backLink({ href: '#sebelumnya', text: 'Kembali' }) },
];
