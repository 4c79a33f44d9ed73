import type { Page } from '@layan/definition';

export const address: Page = {
  id: 'alamat',
  title: { id: 'Alamat Anda sekarang', en: 'Your address now' },
  intro: {
    id: 'Kami memakai alamat ini untuk menghubungi Anda. Alamat di KTP-el tetap seperti di kartu keluarga.',
    en: 'We use this address to reach you. The address on the card stays as on the family card.',
  },
  fields: [{ name: 'alamat', type: 'address', manual: true, label: { id: 'Alamat', en: 'Address' } }],
};

export const contact: Page = {
  id: 'kontak',
  title: { id: 'Bagaimana kami menghubungi Anda?', en: 'How can we reach you?' },
  fields: [
    {
      name: 'ponsel',
      type: 'text',
      format: 'phone',
      label: { id: 'Nomor ponsel', en: 'Mobile number' },
      hint: { id: 'Contoh: 0812-3456-7890', en: 'For example 0812-3456-7890' },
      prefill: { from: 'identity.phone', editable: true },
    },
    {
      name: 'surel',
      type: 'text',
      format: 'email',
      required: false,
      maxLength: 254,
      label: { id: 'Alamat surel (email)', en: 'Email address' },
      prefill: { from: 'identity.email', editable: true },
    },
    {
      name: 'kabar',
      type: 'choice',
      label: { id: 'Kirim kabar lewat', en: 'Send me news by' },
      options: [
        { value: 'sms', label: { id: 'Pesan SMS', en: 'Text message' } },
        { value: 'whatsapp', label: { id: 'WhatsApp', en: 'WhatsApp' } },
        { value: 'surel', label: { id: 'Surel (email)', en: 'Email' } },
      ],
    },
  ],
  checks: [
    {
      severity: 'error',
      fields: ['surel'],
      when: { '===': [{ var: 'kabar' }, 'surel'] },
      require: { '!==': [{ var: 'surel' }, null] },
      message: {
        id: 'Isi alamat surel, atau pilih cara lain untuk menerima kabar.',
        en: 'Enter an email address, or choose another way to get news.',
      },
    },
  ],
};
