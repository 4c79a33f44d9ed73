import type { Page } from '@layan/definition';

export const declaration: Page = {
  id: 'pernyataan',
  title: { id: 'Pernyataan', en: 'Declaration' },
  intro: {
    id: 'Jika KTP-el lama ditemukan kembali, serahkan kepada kami karena sudah tidak berlaku.',
    en: 'If the old card turns up again, hand it in: it is no longer valid.',
  },
  fields: [
    {
      name: 'benar',
      type: 'declaration',
      label: {
        id: 'Saya menyatakan data yang saya isi benar dan KTP-el saya memang hilang atau rusak.',
        en: 'I declare that what I have entered is true and that my card is lost or damaged.',
      },
    },
  ],
};
