import type { Example } from '../example.js';
import { siteHeader, type SiteHeaderModel } from './header.template.js';

const model: SiteHeaderModel = {
  mark: 'DC',
  agency: 'Dinas Kependudukan Contoh',
  service: 'Penggantian KTP-el',
  home: '#awal',
  navLabel: 'Menu',
  languages: [{ lang: 'en', text: 'English', href: '?lang=en' }],
};

export const examples: Example[] = [
  {
    name: 'Nobody signed in',
    template: () => siteHeader({ ...model, signIn: { href: '#masuk', text: 'Masuk' } }),
    place: 'landmark',
  },
  {
    name: 'Signed in',
    template: () =>
      siteHeader({
        ...model,
        links: [
          { href: '#layanan', text: 'Layanan', current: true },
          { href: '#permohonan', text: 'Permohonan saya' },
        ],
        person: { name: 'Sari Dewi', initials: 'SD', hiddenText: 'Anda masuk sebagai' },
        signOut: { action: '#keluar', text: 'Keluar', hidden: [['_csrf', 'contoh']] },
      }),
    place: 'landmark',
  },
];
