import type { Example } from '../example.js';
import { rangeField } from './range.template.js';

const wait = {
  id: 'tunggu',
  name: 'tunggu',
  label: 'Bagaimana waktu tunggunya?',
  min: 1,
  max: 5,
  value: 3,
  ends: ['Terlalu lama', 'Sangat cepat'],
} as const;

export const examples: Example[] = [
  { name: 'Range', template: () => rangeField(wait) },
  { name: 'Disabled', template: () => rangeField({ ...wait, disabled: true }) },
  { name: 'Error', template: () => rangeField({ ...wait, error: 'Geser untuk menjawab.', errorPrefix: 'Salah:' }) },
];
