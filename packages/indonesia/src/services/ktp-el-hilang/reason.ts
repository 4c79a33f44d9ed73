import type { Page } from '@layan/definition';

export const reason: Page = {
  id: 'keperluan',
  title: { id: 'Apa yang terjadi dengan KTP-el Anda?', en: 'What happened to your identity card?' },
  fields: [
    {
      name: 'keperluan',
      type: 'choice',
      label: { id: 'KTP-el saya', en: 'My identity card is' },
      options: [
        {
          value: 'hilang',
          label: { id: 'Hilang', en: 'Lost' },
          hint: { id: 'Tercecer, dicuri, atau tidak ditemukan lagi', en: 'Mislaid, stolen or not to be found' },
        },
        {
          value: 'rusak',
          label: { id: 'Rusak', en: 'Damaged' },
          hint: { id: 'Patah, mengelupas, atau tidak terbaca', en: 'Broken, peeling or unreadable' },
        },
      ],
    },
  ],
};
