import type { Page } from '@layan/definition';

export const oldPassport: Page = {
  id: 'paspor-lama',
  title: { id: 'Paspor lama', en: 'The old passport' },
  intro: {
    id: 'Layanan ini tidak untuk paspor yang hilang. Jika paspor hilang, datanglah ke kantor imigrasi.',
    en: 'This service is not for a lost passport. If the passport is lost, go to an immigration office.',
  },
  fields: [
    {
      name: 'nomor_paspor',
      type: 'text',
      format: 'passport',
      label: { id: 'Nomor paspor lama', en: 'Number of the old passport' },
      hint: {
        id: 'Satu huruf dan tujuh angka, contoh X1234567',
        en: 'One letter and seven digits, for example X1234567',
      },
    },
    {
      name: 'alasan',
      type: 'choice',
      label: { id: 'Mengapa paspor diganti?', en: 'Why is it replaced?' },
      options: [
        { value: 'habis', label: { id: 'Masa berlakunya habis atau segera habis', en: 'It has expired or soon will' } },
        { value: 'penuh', label: { id: 'Halamannya penuh', en: 'Its pages are full' } },
        {
          value: 'rusak',
          label: { id: 'Rusak', en: 'It is damaged' },
          hint: { id: 'Dikenai biaya tambahan', en: 'At an extra charge' },
        },
      ],
    },
  ],
};

export const newPassport: Page = {
  id: 'paspor',
  title: { id: 'Paspor yang Anda inginkan', en: 'The passport you want' },
  fields: [
    {
      name: 'jenis',
      type: 'choice',
      label: { id: 'Jenis paspor', en: 'Kind of passport' },
      options: [
        {
          value: 'elektronik',
          label: { id: 'Elektronik', en: 'Electronic' },
          hint: { id: 'Menyimpan data pada cip', en: 'Holds your data on a chip' },
        },
        { value: 'biasa', label: { id: 'Nonelektronik', en: 'Non-electronic' } },
      ],
    },
    {
      name: 'masa_berlaku',
      type: 'choice',
      when: { '!': [{ condition: 'isChild' }] },
      label: { id: 'Masa berlaku', en: 'Validity' },
      options: [
        { value: '5', label: { id: '5 tahun', en: '5 years' } },
        { value: '10', label: { id: '10 tahun', en: '10 years' } },
      ],
    },
    {
      name: 'percepatan',
      type: 'boolean',
      required: false,
      label: {
        id: 'Apakah paspor perlu selesai pada hari yang sama?',
        en: 'Do you need the passport on the same day?',
      },
      hint: {
        id: 'Dikenai biaya tambahan. Selesai pada hari foto dan wawancara.',
        en: 'At an extra charge. It is ready on the day of the photo and interview.',
      },
    },
  ],
};
