import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { checkboxesField, checkboxField, declarationField } from './checkboxes.template.js';

const channels = {
  id: 'kabar',
  name: 'kabar',
  label: 'Bagaimana kami mengabari Anda?',
  hint: 'Pilih satu atau lebih.',
  options: [
    { value: 'sms', label: 'SMS', checked: true },
    { value: 'surel', label: 'Surel', hint: 'Ke alamat yang tercatat' },
    { value: 'pos', label: 'Surat' },
  ],
} as const;

const declaration = {
  id: 'pernyataan',
  name: 'pernyataan',
  label: 'Saya menyatakan data di atas benar',
  title: 'Pernyataan',
  statement: html`<p>
    Saya bertanggung jawab atas kebenaran data ini. Jika tidak benar, saya bersedia menerima akibatnya sesuai peraturan
    perundang-undangan.
  </p>`,
};

export const examples: Example[] = [
  { name: 'Several', template: () => checkboxesField(channels) },
  {
    name: 'Error',
    template: () => checkboxesField({ ...channels, error: 'Pilih paling sedikit satu.', errorPrefix: 'Salah:' }),
  },
  { name: 'One', template: () => checkboxField({ id: 'wakil', name: 'wakil', label: 'Diambil oleh orang lain' }) },
  {
    name: 'One, checked',
    template: () => checkboxField({ id: 'wakil', name: 'wakil', label: 'Diambil oleh orang lain', checked: true }),
  },
  { name: 'Declaration', template: () => declarationField(declaration) },
  {
    name: 'Declaration, error',
    template: () =>
      declarationField({ ...declaration, error: 'Centang pernyataan ini untuk melanjutkan.', errorPrefix: 'Salah:' }),
  },
];
