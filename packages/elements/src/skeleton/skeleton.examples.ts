import type { Example } from '../example.js';
import { skeleton } from './skeleton.template.js';

export const examples: Example[] = [
  { name: 'Three lines', template: () => skeleton({ text: 'Sedang memuat daftar layanan' }) },
  { name: 'One line', template: () => skeleton({ text: 'Sedang memuat biaya', lines: 1 }) },
];
