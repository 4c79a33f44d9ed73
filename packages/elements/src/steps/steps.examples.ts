import type { Example } from '../example.js';
import { steps } from './steps.template.js';

export const examples: Example[] = [
  { name: 'In the middle', template: () => steps({ text: 'Langkah 3 dari 6', current: 3, total: 6 }) },
  { name: 'At the end', template: () => steps({ text: 'Langkah 6 dari 6', current: 6, total: 6 }) },
];
