import type { Example } from '../example.js';
import { confirmation } from './confirmation.template.js';

export const examples: Example[] = [
  {
    name: 'With its number',
    template: () =>
      confirmation({
        title: 'Permohonan Anda sudah kami terima',
        reference: { label: 'Nomor permohonan', value: 'P-7Q2K-94MD' },
        body: 'Simpan nomor ini. Anda juga menemukannya di “Permohonan saya”.',
      }),
    place: 'title',
  },
];
