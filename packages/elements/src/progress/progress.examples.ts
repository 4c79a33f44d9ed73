import type { Example } from '../example.js';
import { progress } from './progress.template.js';

const label = 'Mengunggah kartu-keluarga.pdf';

export const examples: Example[] = [
  { name: 'On its way', template: () => progress({ id: 'unggah', label, value: 0.62, text: '2,1 dari 3,4 MB' }) },
  { name: 'Done', template: () => progress({ id: 'unggah', label, value: 1, text: 'Selesai' }) },
  { name: 'Nobody knows how far', template: () => progress({ id: 'unggah', label, text: 'Memeriksa berkas' }) },
];
