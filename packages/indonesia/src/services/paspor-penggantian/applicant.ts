import type { Page } from '@layan/definition';

/** Who signs in asks for themselves or for their child; about themselves, the sign-in says who they are. */
export const applicant: Page = {
  id: 'pemohon',
  title: { id: 'Siapa yang paspornya diganti?', en: 'Whose passport is it?' },
  fields: [
    {
      name: 'untuk',
      type: 'choice',
      label: { id: 'Paspor ini untuk siapa?', en: 'Who is this passport for?' },
      options: [
        { value: 'diri', label: { id: 'Saya sendiri', en: 'Myself' } },
        { value: 'anak', label: { id: 'Anak saya, di bawah 17 tahun', en: 'My child, under 17' } },
      ],
    },
    {
      name: 'nik',
      type: 'text',
      format: 'nik',
      label: { id: 'NIK pemilik paspor', en: 'Identity number (NIK) of the passport holder' },
      hint: { id: 'NIK anak tertulis di kartu keluarga.', en: 'A child’s NIK is on the family card.' },
      prefill: { from: 'identity.nik', editable: false, when: { condition: 'forSelf' } },
    },
    {
      name: 'nama',
      type: 'text',
      format: 'name',
      maxLength: 100,
      label: { id: 'Nama lengkap pemilik paspor', en: 'Full name of the passport holder' },
      prefill: { from: 'identity.name', editable: true, when: { condition: 'forSelf' } },
    },
    {
      name: 'tanggal_lahir',
      type: 'date',
      max: { today: [] },
      label: { id: 'Tanggal lahir pemilik paspor', en: 'Date of birth of the passport holder' },
      prefill: { from: 'identity.birthdate', editable: false, when: { condition: 'forSelf' } },
    },
  ],
  checks: [
    {
      severity: 'error',
      fields: ['untuk', 'tanggal_lahir'],
      when: { '>=': [{ age: [{ var: 'tanggal_lahir' }, { today: [] }] }, 17] },
      require: { '!==': [{ var: 'untuk' }, 'anak'] },
      message: {
        id: 'Pilihan “Anak saya” hanya untuk anak di bawah 17 tahun. Anak yang sudah 17 tahun masuk dan mengajukan sendiri.',
        en: '“My child” is only for a child under 17. A child of 17 signs in and applies in person.',
      },
    },
    {
      severity: 'warning',
      fields: ['tanggal_lahir', 'nik'],
      require: { nikMatchesBirthdate: [{ var: 'nik' }, { var: 'tanggal_lahir' }] },
      message: {
        id: 'Tanggal lahir di NIK tidak sama dengan tanggal lahir yang Anda isi. Periksa kembali; jika tanggal lahir itu pernah diperbaiki, Anda dapat melanjutkan.',
        en: 'The date of birth in the NIK differs from the one you entered. Check it; if the date of birth was once corrected, you can continue.',
      },
    },
  ],
};
