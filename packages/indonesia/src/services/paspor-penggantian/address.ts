import type { Page } from '@layan/definition';

export const address: Page = {
  id: 'alamat',
  title: { id: 'Alamat Anda sekarang', en: 'Your address now' },
  fields: [{ name: 'alamat', type: 'address', manual: true, label: { id: 'Alamat', en: 'Address' } }],
};
