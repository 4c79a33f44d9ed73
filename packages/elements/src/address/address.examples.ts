import type { Example } from '../example.js';
import { addressField, type AddressFieldModel } from './address.template.js';

const model: AddressFieldModel = {
  id: 'alamat',
  name: 'alamat',
  label: 'Alamat sekarang',
  hint: 'Setelah memilih, tekan “Tampilkan pilihan berikutnya”.',
  pickLabel: 'Pilih',
  levels: [
    {
      part: 'province',
      label: 'Provinsi',
      options: [
        { value: '31', label: 'DKI Jakarta' },
        { value: '32', label: 'Jawa Barat' },
      ],
    },
    { part: 'regency', label: 'Kabupaten atau kota', options: [] },
    { part: 'district', label: 'Kecamatan', options: [] },
    { part: 'village', label: 'Kelurahan atau desa', options: [] },
  ],
  showNext: { label: 'Tampilkan pilihan berikutnya', name: '_action', value: 'region:alamat' },
  street: { label: 'Nama jalan dan nomor rumah' },
  rt: { label: 'RT' },
  rw: { label: 'RW' },
  postalCode: { label: 'Kode pos' },
};

const chosen: AddressFieldModel = {
  ...model,
  levels: [
    { ...model.levels[0]!, value: '31' },
    { ...model.levels[1]!, options: [{ value: '31.71', label: 'Kota Administrasi Jakarta Pusat' }], value: '31.71' },
    { ...model.levels[2]!, options: [{ value: '31.71.01', label: 'Gambir' }], value: '31.71.01' },
    {
      ...model.levels[3]!,
      options: [
        { value: '31.71.01.1001', label: 'Gambir' },
        { value: '31.71.01.1002', label: 'Cideng' },
      ],
      value: '31.71.01.1002',
    },
  ],
  street: { label: 'Nama jalan dan nomor rumah', value: 'Jalan Contoh 12' },
  rt: { label: 'RT', value: '003' },
  rw: { label: 'RW', value: '007' },
  postalCode: { label: 'Kode pos', value: '10150' },
  manual: {
    summary: 'Tempat saya tidak ada di daftar',
    label: 'Nama tempat',
    hint: 'Isi hanya jika kelurahan atau desa Anda tidak ada di daftar.',
  },
};

export const examples: Example[] = [
  { name: 'Nothing chosen yet', template: () => addressField(model) },
  { name: 'Where a script fills the levels', template: () => addressField({ ...model, allLevels: true }) },
  { name: 'Chosen down to the village', template: () => addressField(chosen) },
  {
    name: 'Error at one part',
    template: () =>
      addressField({
        ...chosen,
        error: 'Alamat sekarang belum lengkap.',
        errorPrefix: 'Salah:',
        postalCode: { label: 'Kode pos', value: '101', error: 'Kode pos harus 5 angka.' },
      }),
  },
];
