import type { Example } from '../example.js';
import { breadcrumbs } from './breadcrumbs.template.js';

const items = [
  { href: '#beranda', text: 'Beranda' },
  { href: '#kependudukan', text: 'Kependudukan' },
];

export const examples: Example[] = [
  { name: 'Above the title', template: () => breadcrumbs({ label: 'Letak halaman ini', items }), place: 'landmark' },
  {
    name: 'With this page',
    template: () => breadcrumbs({ label: 'Letak halaman ini', items, current: 'Penggantian KTP-el' }),
    place: 'landmark',
  },
];
