import type { PackWords } from '@layan/definition';

const goOn = 'Periksa kembali; jika sudah benar, Anda dapat melanjutkan.';

/** What the formats of documents say. */
export const id = {
  'npwp.length': ({ count }) => `NPWP harus 15 atau 16 angka, NITKU 22 angka. Anda memasukkan ${count} angka.`,
  'npwp.format': () => 'NPWP hanya berisi angka. Hapus huruf atau tanda lain.',
  'npwp.checksum': () => `NPWP ini mungkin salah ketik. ${goOn}`,
  'npwp.nik': () => `NPWP 16 angka ini bukan NIK yang lazim. ${goOn}`,
  nib: () => 'NIB harus 13 angka.',
  drivingLicence: () => 'Nomor SIM harus 12 atau 14 angka.',
  plate: () => 'Masukkan nomor kendaraan seperti di pelat, contoh B 1234 ABC.',
  passport: () => 'Nomor paspor hanya berisi huruf dan angka, contoh X1234567.',
  'passport.unusual': () => `Nomor paspor Indonesia biasanya satu huruf dan tujuh angka. ${goOn}`,
} as const satisfies PackWords;
