import type { PackWords } from '@layan/definition';

const check = 'Periksa kembali';
const goOn = `${check}; jika sudah benar, Anda dapat melanjutkan.`;
const digitsOnly = (what: string) => () => `${what} hanya berisi angka. Hapus huruf atau tanda lain.`;
const province = (what: string) => () => `Dua angka pertama ${what} bukan kode provinsi. ${check} ${what} Anda.`;
const sixteen =
  (what: string): PackWords[string] =>
  ({ count }) =>
    `${what} harus 16 angka. Anda memasukkan ${count} angka.`;

/** What the formats say, by code of the finding: what is wrong, then what to do. */
export const id = {
  'nik.length': sixteen('NIK'),
  'nik.characters': digitsOnly('NIK'),
  'nik.province_unknown': province('NIK'),
  'nik.birth_date': () => `Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang ada. ${check} NIK Anda.`,
  'nik.serial_zero': () => `Empat angka terakhir NIK tidak mungkin 0000. ${check} NIK Anda.`,
  'nik.repeated_digit': () => `Semua angka NIK ini sama. ${goOn}`,
  'nik.regency_retired': () => `NIK ini memakai kode kabupaten atau kota yang lama. ${goOn}`,
  'nik.regency_not_in_current_list': () =>
    `Kode kabupaten atau kota di NIK ini tidak ada dalam daftar terbaru. ${goOn}`,
  'nik.district_not_in_current_list': () => `Kode kecamatan di NIK ini tidak ada dalam daftar terbaru. ${goOn}`,
  'kk.length': sixteen('Nomor KK'),
  'kk.characters': digitsOnly('Nomor KK'),
  'kk.province_unknown': province('nomor KK'),
  'kk.recording_date': () => `Angka ke-7 sampai ke-12 nomor KK biasanya tanggal. ${goOn}`,
  phone: () => 'Masukkan nomor ponsel yang aktif, contoh 0812-3456-7890.',
  rt: () => 'RT paling banyak 3 angka, contoh 003.',
  rw: () => 'RW paling banyak 3 angka, contoh 012.',
  postalCode: () => 'Kode pos harus 5 angka, contoh 10110.',
  email: () => 'Masukkan alamat surel (email) yang lengkap, contoh nama@contoh.id.',
  name: () => 'Masukkan nama dengan huruf.',
} as const satisfies PackWords;
