import type { Page } from '@layan/definition';

export const declaration: Page = {
  id: 'pernyataan',
  title: { id: 'Pernyataan', en: 'Declaration' },
  intro: {
    id: 'Bawa semua dokumen asli saat foto dan wawancara.',
    en: 'Bring all original documents to the photo and interview.',
  },
  fields: [
    {
      name: 'setuju',
      type: 'declaration',
      label: { id: 'Saya menyatakan data yang saya isi benar.', en: 'I declare that what I have entered is true.' },
    },
  ],
};
