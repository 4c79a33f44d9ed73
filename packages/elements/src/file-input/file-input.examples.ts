import type { Example } from '../example.js';
import { fileField } from './file-input.template.js';

const photo = { id: 'kk', name: 'kk', label: 'Foto kartu keluarga', hint: 'JPG, PNG, atau PDF, paling besar 5 MB' };

export const examples: Example[] = [
  { name: 'One file', template: () => fileField({ ...photo, accept: 'image/*,.pdf' }) },
  { name: 'Several', template: () => fileField({ ...photo, label: 'Foto kerusakan', multiple: true }) },
  {
    name: 'Error',
    template: () =>
      fileField({ ...photo, error: 'Berkas ini lebih besar dari 5 MB. Kirim foto.', errorPrefix: 'Salah:' }),
  },
  { name: 'Disabled', template: () => fileField({ ...photo, disabled: true }) },
];
