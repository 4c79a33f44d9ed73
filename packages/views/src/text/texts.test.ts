import type { Answer, Finding, RowField } from '@layan/definition';
import { describe, expect, it } from 'vitest';
import { everyAnswer, everyType, jakarta } from '../testing/every-type.js';
import { sampleContext } from '../testing/sample-context.js';
import { loadEveryWord } from '../words/every.js';
import { answerText, fieldText } from './answer-text.js';
import { feeRangeText } from './fee-text.js';
import { fieldAt, htmlName } from './field-at.js';
import { findingSummary, findingText } from './finding-text.js';
import { savedText } from './instant-text.js';

const id = sampleContext('id', await loadEveryWord('id'));
const en = sampleContext('en', await loadEveryWord('en'));
const field = (name: string) => fieldAt(everyType, `/${name}`)!.field as RowField;

describe('a place in the answers', () => {
  it.each([
    ['/teks', 'teks', 'teks'],
    ['/wali', 'wali', 'wali'],
    ['/wali/1/nik', 'nik', 'wali/1/nik'],
    ['/alamat/street', 'alamat', 'alamat.street'],
  ])('%s is the field %s with the control %s', (pointer, name, control) => {
    const place = fieldAt(everyType, pointer);
    expect(place?.field.name).toBe(name);
    expect(htmlName(pointer, place)).toBe(control);
  });

  it('knows group and row', () => {
    expect(fieldAt(everyType, '/wali/1/nik')).toMatchObject({ group: { name: 'wali' }, row: 1 });
  });

  it.each(['/tidak-ada', '/', '', '/__proto__'])('is nowhere for "%s"', (pointer) => {
    expect(fieldAt(everyType, pointer)).toBeNull();
  });
});

describe('an answer', () => {
  const text = (name: string, answer?: Answer, context = id) =>
    answerText(field(name), answer === undefined ? everyAnswer[name] : answer, context, { names: jakarta.names });

  it.each([
    ['nik', '3171015203909901'],
    ['teks', 'Sari Wulandari Contoh'],
    ['ponsel', '0812-0000-9901'],
    ['panjang', 'Baris satu\nbaris dua'],
    ['angka', '12,5 kg'],
    ['uang', 'Rp1.500.000'],
    ['tanggal', '12 Maret 1990'],
    ['setuju', 'Ya'],
    ['pilihan', 'Elektronik'],
    ['beberapa', 'Kartu keluarga\nIjazah'],
    ['alamat', 'Jalan Contoh 1\nRT 001 RW 002\nGambir, Gambir\nKota Jakarta Pusat, Daerah Khusus Jakarta\n10110'],
    ['benar', 'Dinyatakan 24 Agustus 2026, 14.30 WIB'],
  ])('to %s reads %j', (name, expected) => expect(text(name)).toBe(expected));

  it('reads in English where the pack does', () => {
    expect(['angka', 'tanggal', 'setuju'].map((name) => text(name, undefined, en))).toEqual([
      '12,5 kg',
      '12 March 1990',
      'Yes',
    ]);
  });

  it('hides the middle of an identity number, but not of one that is mistyped', () => {
    const masked = (answer: Answer) => answerText(field('nik'), answer, id, { masked: true });
    expect(masked('3171015203909901')).toBe('317101******9901');
    expect(masked('31710152')).toBe('31710152');
  });

  it('is empty when there is none', () => {
    expect([text('teks', null), answerText(field('uang'), undefined, id)]).toEqual(['', '']);
  });

  it('stands as typed while it cannot be read', () => {
    expect(text('uang', { typed: 'banyak' })).toBe('banyak');
    expect(text('tanggal', { typed: { day: '31', month: '2', year: '1990' } })).toBe('31 2 1990');
    expect(text('alamat', { typed: { province: '31', regency: '', street: 'Jalan Contoh 1' } })).toBe(
      'Daerah Khusus Jakarta Jalan Contoh 1',
    );
  });

  it('stands as it is when it is not of the field’s type, or names nothing we know', () => {
    expect(text('tanggal', 'kemarin')).toBe('kemarin');
    expect(text('pilihan', 'constructor')).toBe('constructor');
    expect(text('alamat', { ...(everyAnswer['alamat'] as object), code: '99.99' } as Answer)).toContain('99.99');
    expect(text('alamat', { typed: { province: 'toString' } })).toBe('toString');
    expect(text('alamat', ['x'])).toBe('x');
    expect(text('uang', { accepted: true, at: '2026-08-24T07:30:00.000Z' })).toBe('');
  });
});

describe('a finding', () => {
  const say = (finding: Partial<Finding>, context = id) =>
    findingText({ pointer: '/teks', code: 'required', severity: 'error', ...finding }, everyType, context);

  it.each([
    [{ code: 'required' }, 'Teks wajib diisi.'],
    [{ pointer: '/setuju', code: 'required' }, 'Pilih salah satu jawaban untuk “Selesai pada hari yang sama?”.'],
    [{ pointer: '/beberapa', code: 'required' }, 'Pilih paling sedikit satu jawaban untuk “Lampiran”.'],
    [{ pointer: '/tanggal', code: 'required' }, 'Tanggal lahir wajib diisi. Tulis tanggal, bulan, dan tahun.'],
    [{ pointer: '/alamat', code: 'required' }, 'Alamat wajib diisi. Pilih sampai kelurahan atau desa.'],
    [{ pointer: '/alamat/street', code: 'required' }, 'Nama jalan dan nomor rumah wajib diisi.'],
    [{ pointer: '/wali', code: 'required' }, 'Wali wajib diisi. Tambahkan paling sedikit satu.'],
    [{ pointer: '/benar', code: 'required' }, 'Centang “Data yang saya isi benar.” untuk melanjutkan.'],
    [{ code: 'unreadable' }, 'Teks tidak dapat dibaca. Isi kembali.'],
    [{ pointer: '/angka', code: 'unreadable' }, 'Berat harus ditulis dengan angka, contoh 12.'],
    [{ pointer: '/uang', code: 'unreadable' }, 'Penghasilan harus jumlah rupiah tanpa sen, contoh 1.500.000.'],
    [{ code: 'too_short', params: { min: 3 } }, 'Teks terlalu pendek. Isi paling sedikit 3 karakter.'],
    [{ code: 'too_long', params: { max: 3 } }, 'Teks terlalu panjang. Isi paling banyak 3 karakter.'],
    [{ pointer: '/pilihan', code: 'not_offered' }, 'Jawaban untuk “Jenis” tidak ada di daftar. Pilih lagi.'],
    [
      { pointer: '/uang', code: 'too_small', params: { min: 1000 } },
      'Penghasilan terlalu kecil. Isi paling sedikit Rp1.000.',
    ],
    [{ pointer: '/angka', code: 'too_large', params: { max: '1.5' } }, 'Berat terlalu besar. Isi paling banyak 1,5.'],
    [
      { pointer: '/tanggal', code: 'too_early', params: { min: '2026-01-31' } },
      'Tanggal lahir terlalu awal. Isi 31 Januari 2026 atau sesudahnya.',
    ],
    [
      { pointer: '/tanggal', code: 'too_late', params: { max: '2026-08-24' } },
      'Tanggal lahir tidak boleh setelah hari ini.',
    ],
    [{ pointer: '/beberapa', code: 'too_many', params: { max: 2 } }, 'Pilih paling banyak 2 jawaban untuk “Lampiran”.'],
    [{ pointer: '/wali', code: 'too_few', params: { min: 1 } }, 'Wali: tambahkan sampai paling sedikit 1.'],
    [
      { pointer: '/angka', code: 'decimals', params: { decimals: 2 } },
      'Berat: tulis paling banyak 2 angka di belakang koma.',
    ],
    [{ pointer: '/angka', code: 'decimals', params: { decimals: 0 } }, 'Berat harus bilangan bulat, tanpa koma.'],
    [{ pointer: '/alamat', code: 'address_place' }, 'Alamat: kelurahan atau desa itu tidak ada di daftar. Pilih lagi.'],
    [{ pointer: '/berkas', code: 'required' }, 'Bukti domisili wajib diunggah. Pilih berkasnya.'],
    [{ pointer: '/berkas', code: 'too_few', params: { min: 2 } }, 'Bukti domisili: unggah sampai ada 2 berkas.'],
    [{ pointer: '/berkas', code: 'too_many', params: { max: 3 } }, 'Bukti domisili: hapus sampai tinggal 3 berkas.'],
    [{ pointer: '/berkas', code: 'file_unknown' }, 'Bukti domisili: berkasnya sudah tidak ada. Unggah lagi.'],
    [
      { pointer: '/berkas', code: 'file_waiting' },
      'Bukti domisili: berkas masih diperiksa. Tunggu sebentar, lalu kirim lagi.',
    ],
    [
      { pointer: '/berkas', code: 'file_refused', params: { problem: 'type', file: 'a.svg' } },
      'a.svg bukan JPEG, PNG, atau PDF. Pilih berkas jenis itu, atau foto dokumennya.',
    ],
    [
      { pointer: '/berkas', code: 'file_refused', params: { problem: 'too_large' } },
      'Bukti domisili terlalu besar, paling besar 5 MB. Foto ulang dengan ukuran lebih kecil, atau simpan lagi dengan mutu lebih rendah.',
    ],
    [{ code: 'wrong_type' }, 'Teks tidak sesuai. Periksa kembali.'],
    [{ code: 'check', check: '/pages/0/checks/0' }, 'Tanggal lahir berbeda dengan NIK.'],
    [{ code: 'check', check: '/pages/9/checks/9' }, 'Teks tidak sesuai. Periksa kembali.'],
    [{ code: 'format.unknown' }, 'Teks tidak sesuai. Periksa kembali.'],
  ] satisfies [Partial<Finding>, string][])('%j says "%s"', (finding, expected) => expect(say(finding)).toBe(expected));

  it('lets the pack speak for its formats, in the language of the page', () => {
    const [found] = id.pack.formats['nik']!.check('3171', { today: id.today });
    const finding = { pointer: '/nik', code: `format.${found!.code}`, params: found!.params };
    expect(say(finding)).toMatch(/NIK harus 16 angka/);
    expect(say(finding, en)).toMatch(/NIK .*16 digits/);
  });

  it('names the row where it is said away from it', () => {
    const finding: Finding = { pointer: '/wali/1/nama', code: 'required', severity: 'error' };
    expect(findingSummary(finding, everyType, id)).toBe('Wali 2: Nama lengkap wajib diisi.');
    expect(findingSummary({ ...finding, pointer: '/teks' }, everyType, id)).toBe('Teks wajib diisi.');
  });
});

describe('when a draft was saved', () => {
  it.each([
    ['2026-08-24T07:32:00.000Z', 'Draf tersimpan pukul 14.32 WIB'],
    ['2026-08-23T17:30:00.000Z', 'Draf tersimpan pukul 00.30 WIB'],
    ['2026-08-23T16:30:00.000Z', 'Draf tersimpan 23 Agustus 2026 pukul 23.30 WIB'],
    [null, 'Belum ada yang tersimpan'],
  ])('%s: %s', (savedAt, expected) => expect(savedText({ savedAt }, id)).toBe(expected));
});

describe('what is said while a live page saves', () => {
  it.each([
    ['saved', 'Draf tersimpan pukul 14.32 WIB'],
    ['saving', 'Menyimpan…'],
    ['unsaved', 'Belum tersimpan'],
    ['offline', 'Sambungan terputus, belum tersimpan'],
  ] as const)('%s: %s', (status, expected) =>
    expect(savedText({ savedAt: '2026-08-24T07:32:00.000Z', status }, id)).toBe(expected),
  );
});

describe('the rows of a group', () => {
  const group = everyType.pages[0]!.fields.find(({ name }) => name === 'wali')!;

  it('read as one line each, without what is not answered', () => {
    const rows: Answer = [
      { _row: 'r1', nama: 'Budi Contoh', lahir: '1985-08-05', catatan: 'Ayah\nkandung' },
      { _row: 'r2', nama: 'Sukarti' },
    ];
    expect(fieldText(group, rows, id)).toBe('Budi Contoh, 5 Agustus 1985, Ayah, kandung\nSukarti');
    expect(fieldText(group, null, id)).toBe('');
  });
});

describe('what a service costs', () => {
  const range = (min: number, max: number) => ({ min: { amount: min }, max: { amount: max } });
  it.each([
    [range(0, 0), 'Gratis'],
    [range(350000, 350000), 'Rp350.000'],
    [range(0, 350000), 'Rp0 sampai Rp350.000'],
    [null, 'Bergantung pada isian Anda'],
  ])('%j: %s', (fee, expected) => expect(feeRangeText(fee, id)).toBe(expected));
});
