import type { Example } from '../example.js';
import { siteFooter } from './footer.template.js';

export const examples: Example[] = [
  {
    name: 'Footer',
    template: () =>
      siteFooter({
        agency: 'Dinas Kependudukan Contoh',
        note: 'Semua orang dan data di sini rekaan.',
        links: [
          { href: '#privasi', text: 'Pelindungan data pribadi' },
          { href: '#aksesibilitas', text: 'Aksesibilitas' },
        ],
      }),
    place: 'landmark',
  },
];
