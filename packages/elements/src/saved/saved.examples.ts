import type { Example } from '../example.js';
import { saved } from './saved.template.js';

export const examples: Example[] = [
  { name: 'Saved', template: () => saved({ text: 'Draf tersimpan pukul 14.32 WIB' }) },
  { name: 'Waiting', template: () => saved({ text: 'Menyimpan…', state: 'waiting' }) },
  { name: 'Failed', template: () => saved({ text: 'Koneksi terputus. Coba lagi.', state: 'failed' }) },
];
