import type { Example } from '../example.js';
import { pagination } from './pagination.template.js';

const page = (number: number, current = false) => ({
  href: `#halaman-${number}`,
  text: String(number),
  label: `Halaman ${number}`,
  current,
});
const label = 'Halaman hasil';
const previous = { href: '#halaman-6', text: 'Sebelumnya' };
const next = { href: '#halaman-8', text: 'Berikutnya' };

export const examples: Example[] = [
  {
    name: 'In the middle of many',
    template: () =>
      pagination({
        label,
        pages: [page(1), null, page(6), page(7, true), page(8), null, page(24)],
        previous,
        next,
      }),
    place: 'landmark',
  },
  {
    name: 'First of three',
    template: () => pagination({ label, pages: [page(1, true), page(2), page(3)], next }),
    place: 'landmark',
  },
  { name: 'Nobody knows how many', template: () => pagination({ label, previous, next }), place: 'landmark' },
];
