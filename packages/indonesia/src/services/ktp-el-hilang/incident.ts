import type { Page } from '@layan/definition';

export const loss: Page = {
  id: 'kehilangan',
  when: { condition: 'hilang' },
  title: { id: 'Kapan dan di mana KTP-el hilang?', en: 'When and where was the card lost?' },
  fields: [
    {
      name: 'tanggal_hilang',
      type: 'date',
      min: { var: 'tanggal_lahir' },
      max: { today: [] },
      label: { id: 'Tanggal hilang', en: 'Date of the loss' },
      hint: {
        id: 'Jika tidak ingat persis, isi perkiraan.',
        en: 'If you do not remember exactly, give your best guess.',
      },
    },
    {
      name: 'cerita_hilang',
      type: 'longText',
      maxLength: 1000,
      label: { id: 'Di mana dan bagaimana hilangnya', en: 'Where and how it was lost' },
      hint: {
        id: 'Contoh: dompet saya jatuh di bus dari Gambir ke Senen.',
        en: 'For example: I dropped my wallet on the bus from Gambir to Senen.',
      },
    },
  ],
};

export const policeReport: Page = {
  id: 'surat-kepolisian',
  when: { condition: 'hilang' },
  title: { id: 'Surat kehilangan dari kepolisian', en: 'Report of loss from the police' },
  intro: {
    id: 'Minta surat ini di kantor polisi terdekat, gratis. Belum ada? Lanjutkan saja, lalu bawa suratnya saat mengambil KTP-el.',
    en: 'Ask for this report at the nearest police station, free of charge. You do not have it yet? Continue, and bring it when you pick up the card.',
  },
  fields: [
    {
      name: 'ada_surat',
      type: 'boolean',
      label: { id: 'Apakah Anda sudah memiliki surat kehilangan?', en: 'Do you already have a report of loss?' },
    },
    {
      name: 'nomor_surat',
      type: 'text',
      when: { var: 'ada_surat' },
      required: false,
      maxLength: 60,
      label: { id: 'Nomor surat', en: 'Number of the report' },
      hint: { id: 'Tulis seperti di surat kehilangan.', en: 'As written on the report.' },
    },
    {
      name: 'tanggal_surat',
      type: 'date',
      when: { var: 'ada_surat' },
      required: false,
      max: { today: [] },
      label: { id: 'Tanggal surat', en: 'Date of the report' },
    },
  ],
  checks: [
    {
      severity: 'warning',
      fields: ['tanggal_surat'],
      require: { '>=': [{ var: 'tanggal_surat' }, { var: 'tanggal_hilang' }] },
      message: {
        id: 'Tanggal surat lebih awal daripada tanggal hilang. Periksa kembali; jika sudah benar, Anda dapat melanjutkan.',
        en: 'The report is older than the loss. Check the dates; if they are right, you can continue.',
      },
    },
  ],
};

export const damage: Page = {
  id: 'kerusakan',
  when: { condition: 'rusak' },
  title: { id: 'Apa yang rusak?', en: 'What is damaged?' },
  intro: {
    id: 'Simpan KTP-el yang rusak dan serahkan saat mengambil yang baru.',
    en: 'Keep the damaged card and hand it in when you pick up the new one.',
  },
  fields: [
    {
      name: 'kerusakan',
      type: 'choices',
      label: { id: 'Kerusakan KTP-el', en: 'Damage to the card' },
      hint: { id: 'Pilih semua yang sesuai.', en: 'Choose all that apply.' },
      options: [
        { value: 'patah', label: { id: 'Patah atau robek', en: 'Broken or torn' } },
        { value: 'mengelupas', label: { id: 'Lapisannya mengelupas', en: 'Its layers are peeling' } },
        { value: 'pudar', label: { id: 'Foto atau tulisan tidak terbaca', en: 'The photo or text cannot be read' } },
        { value: 'cip', label: { id: 'Cip tidak terbaca mesin', en: 'A machine cannot read the chip' } },
        { value: 'lain', label: { id: 'Kerusakan lain', en: 'Something else' } },
      ],
    },
    {
      name: 'kerusakan_lain',
      type: 'longText',
      when: { in: ['lain', { var: 'kerusakan' }] },
      maxLength: 500,
      label: { id: 'Jelaskan kerusakannya', en: 'Describe the damage' },
    },
  ],
};
