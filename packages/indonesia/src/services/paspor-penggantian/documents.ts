import type { FileField, Page } from '@layan/definition';

/** A photo by phone is two to four megabytes, a scanned page less. */
const scan = {
  type: 'file',
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 5_000_000,
} as const satisfies Partial<FileField>;

export const documents: Page = {
  id: 'dokumen',
  title: { id: 'Unggah dokumen', en: 'Upload documents' },
  intro: {
    id: 'Foto dengan ponsel sudah cukup. Pastikan seluruh halaman terlihat dan tulisannya terbaca.',
    en: 'A photo by phone is enough. Make sure that all of the page is in it and can be read.',
  },
  fields: [
    {
      ...scan,
      name: 'ktp',
      when: { '!': [{ condition: 'isChild' }] },
      label: { id: 'KTP-el', en: 'Identity card (KTP-el)' },
    },
    {
      ...scan,
      name: 'akta_kelahiran',
      when: { condition: 'isChild' },
      label: { id: 'Akta kelahiran anak', en: 'The child’s birth certificate' },
    },
    {
      ...scan,
      name: 'ktp_wali',
      when: { condition: 'isChild' },
      max: 2,
      label: { id: 'KTP-el orang tua atau wali', en: 'Identity cards of the parents or guardians' },
      hint: { id: 'Satu berkas untuk setiap orang', en: 'One file for each person' },
    },
    { ...scan, name: 'kk', label: { id: 'Kartu keluarga (KK)', en: 'Family card (KK)' } },
    {
      ...scan,
      name: 'paspor_lama',
      label: { id: 'Paspor lama', en: 'The old passport' },
      hint: { id: 'Halaman yang memuat foto dan data diri', en: 'The page with the photo and personal data' },
    },
  ],
  checks: [
    {
      severity: 'warning',
      fields: ['ktp_wali'],
      when: { '!==': [{ var: 'ktp_wali' }, null] },
      require: { '===': [{ count: [{ var: 'ktp_wali' }] }, { count: [{ var: 'wali' }] }] },
      message: {
        id: 'Jumlah berkas KTP-el berbeda dengan jumlah orang tua atau wali yang Anda isi. Periksa kembali; jika semuanya ada dalam satu berkas, Anda dapat melanjutkan.',
        en: 'There are not as many identity cards as parents or guardians. Check them; if all are in one file, you can continue.',
      },
    },
  ],
};
