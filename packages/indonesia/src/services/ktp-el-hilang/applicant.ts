import type { Page } from '@layan/definition';

/** The identity number comes from the sign-in and stays; what may have been corrected since can be changed here. */
export const applicant: Page = {
  id: 'pemohon',
  title: { id: 'Data diri Anda', en: 'About you' },
  fields: [
    {
      name: 'nik',
      type: 'text',
      format: 'nik',
      label: { id: 'NIK', en: 'Identity number (NIK)' },
      prefill: { from: 'identity.nik', editable: false },
    },
    {
      name: 'nama',
      type: 'text',
      format: 'name',
      maxLength: 100,
      autocomplete: 'name',
      label: { id: 'Nama lengkap sesuai KTP-el', en: 'Full name as on the identity card' },
      prefill: { from: 'identity.name', editable: true },
    },
    {
      name: 'tanggal_lahir',
      type: 'date',
      autocomplete: 'bday',
      max: { today: [] },
      label: { id: 'Tanggal lahir', en: 'Date of birth' },
      prefill: { from: 'identity.birthdate', editable: true },
    },
    {
      name: 'nomor_kk',
      type: 'text',
      format: 'kk',
      label: { id: 'Nomor kartu keluarga (KK)', en: 'Family card number (KK)' },
      hint: { id: '16 angka di bagian atas kartu keluarga', en: 'The 16 digits at the top of the family card' },
    },
  ],
  checks: [
    {
      severity: 'warning',
      fields: ['tanggal_lahir', 'nik'],
      require: { nikMatchesBirthdate: [{ var: 'nik' }, { var: 'tanggal_lahir' }] },
      message: {
        id: 'Tanggal lahir di NIK tidak sama dengan tanggal lahir yang Anda isi. Periksa kembali; jika tanggal lahir Anda pernah diperbaiki, Anda dapat melanjutkan.',
        en: 'The date of birth in the NIK differs from the one you entered. Check it; if your date of birth was once corrected, you can continue.',
      },
    },
    {
      severity: 'warning',
      fields: ['tanggal_lahir'],
      require: { '>=': [{ age: [{ var: 'tanggal_lahir' }, { today: [] }] }, 17] },
      message: {
        id: 'KTP-el diberikan mulai umur 17 tahun, atau sebelumnya bagi yang sudah atau pernah kawin. Periksa kembali tanggal lahir; jika sudah benar, Anda dapat melanjutkan.',
        en: 'An identity card is given from the age of 17, or earlier to those who are or were married. Check the date of birth; if it is right, you can continue.',
      },
    },
    {
      severity: 'warning',
      fields: ['nomor_kk'],
      when: { '!==': [{ var: 'nomor_kk' }, null] },
      require: { '!==': [{ var: 'nomor_kk' }, { var: 'nik' }] },
      message: {
        id: 'Nomor KK sama dengan NIK Anda. Periksa kembali nomor di kartu keluarga; jika sudah benar, Anda dapat melanjutkan.',
        en: 'The family card number is the same as your NIK. Check the number on the family card; if it is right, you can continue.',
      },
    },
  ],
};
