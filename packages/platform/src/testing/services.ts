import { defineService, type ServiceDefinition } from '@layan/definition';

const id = (text: string) => ({ id: text });
const options = (...values: string[]) => values.map((value) => ({ value, label: id(value) }));

const common = {
  layan: 1,
  version: 1,
  summary: id('Untuk pengujian.'),
  topics: ['uji'],
  languages: ['id'],
  sources: [{ title: 'Rekaan', checked: null }],
  privacy: { controller: 'dinas-a', purpose: id('Pengujian'), basis: 'legal-duty', retentionDays: 30 },
} as const;

/** One field of each kind the stores must keep; owned by `dinas-a`. */
export const letter: ServiceDefinition = defineService({
  ...common,
  id: 'surat-uji',
  agency: { id: 'dinas-a', name: id('Dinas A') },
  title: id('Surat uji'),
  access: { assurance: 'substantial', for: ['self'] },
  conditions: { mailed: { '===': [{ var: 'cara' }, 'kirim'] } },
  pages: [
    {
      id: 'pemohon',
      title: id('Pemohon'),
      fields: [
        {
          name: 'nik',
          type: 'text',
          format: 'nik',
          label: id('NIK'),
          prefill: { from: 'identity.nik', editable: false },
        },
        { name: 'nama', type: 'text', label: id('Nama'), prefill: { from: 'identity.name', editable: true } },
      ],
    },
    {
      id: 'surat',
      title: id('Surat'),
      fields: [
        { name: 'cara', type: 'choice', label: id('Cara'), options: options('ambil', 'kirim') },
        { name: 'alasan', type: 'longText', label: id('Alasan'), required: false },
        { name: 'jumlah', type: 'number', label: id('Jumlah'), required: false, min: '1', max: '5' },
        { name: 'biaya', type: 'money', label: id('Biaya'), required: false },
        { name: 'tanggal', type: 'date', label: id('Tanggal'), required: false },
        { name: 'segera', type: 'boolean', label: id('Segera'), required: false },
        { name: 'lampiran', type: 'choices', label: id('Lampiran'), required: false, options: options('a', 'b', 'c') },
        {
          name: 'bukti',
          type: 'file',
          label: id('Bukti'),
          required: false,
          accept: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 100_000,
          max: 2,
        },
        {
          name: 'anggota',
          type: 'group',
          label: id('Anggota'),
          required: false,
          repeat: { min: 0, max: 3 },
          fields: [{ name: 'nama', type: 'text', label: id('Nama') }],
        },
      ],
    },
    {
      id: 'pengiriman',
      title: id('Pengiriman'),
      when: { condition: 'mailed' },
      fields: [
        {
          name: 'penerima',
          type: 'text',
          label: id('Penerima'),
          prefill: { from: 'identity.name', editable: true, when: { condition: 'mailed' } },
        },
        { name: 'alamat', type: 'address', label: id('Alamat'), manual: true },
      ],
    },
    {
      id: 'pernyataan',
      title: id('Pernyataan'),
      fields: [{ name: 'setuju', type: 'declaration', label: id('Data saya benar.') }],
    },
  ],
  process: {
    clock: { calendar: 'id-national', zone: 'agency' },
    standard: { workingDays: 3, from: 'submitted' },
    stages: [
      { id: 'periksa', label: id('Pemeriksaan'), workingDays: 1 },
      { id: 'ambil', label: id('Pengambilan'), actor: 'citizen' },
    ],
    rejectReasons: [{ code: 'tidak-lengkap', label: id('Tidak lengkap'), basis: 'Rekaan' }],
  },
  draftLabel: { var: 'nama' },
});

/** Owned by another agency, `dinas-b`, and asks for more assurance. */
export const permit: ServiceDefinition = defineService({
  ...common,
  id: 'izin-uji',
  agency: { id: 'dinas-b', name: id('Dinas B') },
  title: id('Izin uji'),
  access: { assurance: 'high', for: ['self'] },
  pages: [{ id: 'usaha', title: id('Usaha'), fields: [{ name: 'nama', type: 'text', label: id('Nama usaha') }] }],
  fee: {
    currency: 'IDR',
    lines: [{ code: 'izin', label: id('Izin'), amount: { if: [{ '===': [{ var: 'nama' }, 'x'] }, 50000, 75000] } }],
  },
  process: {
    clock: { calendar: 'id-national', zone: 'Asia/Jayapura' },
    standard: { workingDays: 5, from: 'paid' },
    stages: [{ id: 'terbit', label: id('Penerbitan') }],
    rejectReasons: [{ code: 'ditolak', label: id('Ditolak'), basis: 'Rekaan' }],
  },
});

/** Costs something: Rp150.000, Rp50.000 more when it is urgent, and what is said in `nilai` when that is asked for. Owned by `dinas-a`. */
export const extract: ServiceDefinition = defineService({
  ...common,
  id: 'kutipan-uji',
  agency: { id: 'dinas-a', name: id('Dinas A') },
  title: id('Kutipan uji'),
  access: { assurance: 'basic', for: ['self'] },
  pages: [
    {
      id: 'kutipan',
      title: id('Kutipan'),
      fields: [
        { name: 'jenis', type: 'choice', label: id('Jenis'), options: options('biasa', 'segera', 'nilai', 'gratis') },
        { name: 'nilai', type: 'money', label: id('Nilai'), required: false },
      ],
    },
  ],
  fee: {
    currency: 'IDR',
    lines: [
      { code: 'pokok', label: id('Pokok'), amount: { if: [{ '===': [{ var: 'jenis' }, 'gratis'] }, 0, 150000] } },
      { code: 'segera', label: id('Segera'), when: { '===': [{ var: 'jenis' }, 'segera'] }, amount: 50000 },
      { code: 'nilai', label: id('Nilai'), when: { '===': [{ var: 'jenis' }, 'nilai'] }, amount: { var: 'nilai' } },
    ],
  },
  process: {
    clock: { calendar: 'id-national', zone: 'agency' },
    standard: { workingDays: 4, from: 'paid' },
    stages: [{ id: 'periksa', label: id('Pemeriksaan') }],
    rejectReasons: [{ code: 'tidak-lengkap', label: id('Tidak lengkap'), basis: 'Rekaan' }],
  },
});
