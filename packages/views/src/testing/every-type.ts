import { defineService, type Answers, type ServiceDefinition } from '@layan/definition';
import type { RegionsModel } from '../models.js';

/** A service that asks one question of every type, has a fee, and a check of each severity. */
export const everyType: ServiceDefinition = defineService({
  layan: 1,
  id: 'semua-jenis',
  version: 1,
  agency: { id: 'contoh', name: { id: 'Kantor Layanan Contoh', en: 'Sample Service Office' } },
  title: { id: 'Semua jenis isian', en: 'Every kind of question' },
  summary: { id: 'Satu isian dari setiap jenis.', en: 'One question of each kind.' },
  topics: ['contoh'],
  languages: ['id', 'en'],
  sources: [{ title: 'PP contoh', url: 'https://contoh.example/pp', checked: '2026-08-01' }],
  access: { assurance: 'basic', for: ['self'] },
  privacy: {
    controller: 'contoh',
    purpose: { id: 'Menunjukkan semua isian', en: 'To show every question' },
    basis: 'public-service',
    retentionDays: 90,
  },
  pages: [
    {
      id: 'isian',
      title: { id: 'Semua isian', en: 'All questions' },
      intro: { id: 'Halaman ini menanyakan satu hal dari setiap jenis.', en: 'This page asks one thing of each kind.' },
      fields: [
        {
          name: 'nik',
          type: 'text',
          format: 'nik',
          label: { id: 'NIK', en: 'Identity number (NIK)' },
          prefill: { from: 'identity.nik', editable: false },
        },
        { name: 'teks', type: 'text', label: { id: 'Teks', en: 'Text' }, hint: { id: 'Satu baris', en: 'One line' } },
        {
          name: 'ponsel',
          type: 'text',
          format: 'phone',
          required: false,
          label: { id: 'Nomor ponsel', en: 'Mobile number' },
        },
        { name: 'panjang', type: 'longText', maxLength: 300, label: { id: 'Teks panjang', en: 'Long text' } },
        {
          name: 'angka',
          type: 'number',
          decimals: 2,
          min: '0',
          max: '100',
          unit: { id: 'kg', en: 'kg' },
          label: { id: 'Berat', en: 'Weight' },
        },
        { name: 'uang', type: 'money', min: 1000, label: { id: 'Penghasilan', en: 'Income' } },
        {
          name: 'tanggal',
          type: 'date',
          max: { today: [] },
          label: { id: 'Tanggal lahir', en: 'Date of birth' },
          autocomplete: 'bday',
        },
        { name: 'setuju', type: 'boolean', label: { id: 'Selesai pada hari yang sama?', en: 'Same-day service?' } },
        {
          name: 'pilihan',
          type: 'choice',
          label: { id: 'Jenis', en: 'Kind' },
          options: [
            {
              value: 'a',
              label: { id: 'Elektronik', en: 'Electronic' },
              hint: { id: 'Dengan cip', en: 'With a chip' },
            },
            { value: 'b', label: { id: 'Biasa', en: 'Plain' } },
          ],
        },
        {
          name: 'beberapa',
          type: 'choices',
          max: 2,
          label: { id: 'Lampiran', en: 'Enclosures' },
          options: [
            { value: 'x', label: { id: 'Kartu keluarga', en: 'Family card' } },
            { value: 'y', label: { id: 'Akta kelahiran', en: 'Birth certificate' } },
            { value: 'z', label: { id: 'Ijazah', en: 'Diploma' } },
          ],
        },
        {
          name: 'berkas',
          type: 'file',
          accept: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 5_000_000,
          max: 3,
          label: { id: 'Bukti domisili', en: 'Proof of residence' },
        },
        { name: 'alamat', type: 'address', manual: true, label: { id: 'Alamat', en: 'Address' } },
        {
          name: 'wali',
          type: 'group',
          repeat: { min: 1, max: 3 },
          label: { id: 'Wali', en: 'Guardian' },
          fields: [
            { name: 'nama', type: 'text', label: { id: 'Nama lengkap', en: 'Full name' } },
            { name: 'nik', type: 'text', format: 'nik', label: { id: 'NIK', en: 'Identity number (NIK)' } },
            { name: 'lahir', type: 'date', label: { id: 'Tanggal lahir', en: 'Date of birth' }, required: false },
            { name: 'catatan', type: 'longText', label: { id: 'Catatan', en: 'Note' }, required: false },
          ],
        },
        {
          name: 'benar',
          type: 'declaration',
          label: { id: 'Data yang saya isi benar.', en: 'What I have entered is true.' },
          hint: { id: 'Keterangan palsu dapat dipidana.', en: 'A false statement may be punished.' },
        },
      ],
      checks: [
        {
          severity: 'warning',
          fields: ['tanggal', 'nik'],
          require: { nikMatchesBirthdate: [{ var: 'nik' }, { var: 'tanggal' }] },
          message: { id: 'Tanggal lahir berbeda dengan NIK.', en: 'The date of birth differs from the NIK.' },
        },
        {
          severity: 'error',
          fields: ['uang'],
          require: { '<=': [{ var: 'uang' }, 90000000] },
          message: {
            id: 'Layanan ini untuk penghasilan sampai Rp90.000.000.',
            en: 'This service is for an income up to Rp90.000.000.',
          },
        },
      ],
    },
  ],
  fee: {
    currency: 'IDR',
    lines: [
      {
        code: 'kartu',
        label: { id: 'Kartu', en: 'Card' },
        amount: {
          if: [{ '===': [{ var: 'pilihan' }, 'a'] }, 650000, { '===': [{ var: 'pilihan' }, 'b'] }, 350000, null],
        },
      },
      {
        code: 'cepat',
        when: { var: 'setuju' },
        label: { id: 'Layanan hari yang sama', en: 'Same-day service' },
        amount: 1000000,
      },
    ],
  },
  process: {
    clock: { calendar: 'id-national', zone: 'agency' },
    standard: { workingDays: 4, from: 'paid' },
    stages: [],
    rejectReasons: [],
  },
});

/** A right answer to everything. */
export const everyAnswer: Answers = {
  nik: '3171015203909901',
  teks: 'Sari Wulandari Contoh',
  ponsel: '+6281200009901',
  panjang: 'Baris satu\nbaris dua',
  angka: '12.5',
  uang: 1500000,
  tanggal: '1990-03-12',
  setuju: true,
  pilihan: 'a',
  beberapa: ['x', 'z'],
  berkas: ['berkas-1', 'berkas-2'],
  alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '001', rw: '002', postalCode: '10110', manual: null },
  wali: [
    { _row: 'r1', nama: 'Budi Contoh', nik: '3273010508859902', lahir: '1985-08-05', catatan: 'Ayah\nkandung' },
    { _row: 'r2', nama: 'Sukarti', nik: '3578014101609903' },
  ],
  benar: { accepted: true, at: '2026-08-24T07:30:00.000Z' },
};

export const jakarta: RegionsModel = {
  names: {
    '31': 'Daerah Khusus Jakarta',
    '31.71': 'Kota Jakarta Pusat',
    '31.71.01': 'Gambir',
    '31.71.01.1001': 'Gambir',
  },
  options: {
    alamat: {
      provinces: [
        { code: '31', name: 'Daerah Khusus Jakarta' },
        { code: '32', name: 'Jawa Barat' },
      ],
      regencies: [{ code: '31.71', name: 'Kota Jakarta Pusat' }],
      districts: [{ code: '31.71.01', name: 'Gambir' }],
      villages: [
        { code: '31.71.01.1001', name: 'Gambir' },
        { code: '31.71.01.1002', name: 'Cideng' },
      ],
    },
  },
};
