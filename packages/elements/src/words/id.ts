/** Indonesian: the base that every other language follows. ICU MessageFormat; formal "Anda"; words from the glossary. One group an element. */
export const id = {
  field: {
    optional: 'opsional',
    errorPrefix: 'Kesalahan:',
    warningPrefix: 'Perhatian:',
    required: '{label} wajib diisi.',
    requiredChoice: 'Pilih salah satu jawaban untuk “{label}”.',
    requiredChoices: 'Pilih paling sedikit satu jawaban untuk “{label}”.',
    requiredMark: 'Centang “{label}” untuk melanjutkan.',
    requiredFile: 'Pilih berkas untuk “{label}”.',
    email: '{label} harus alamat email yang lengkap, contoh nama@contoh.id.',
    url: '{label} harus alamat situs yang lengkap, contoh https://contoh.id.',
    unreadable: '{label} tidak dapat dibaca. Isi kembali.',
    tooShort: '{label} terlalu pendek. Isi paling sedikit {min} karakter.',
    tooLong: '{label} terlalu panjang. Isi paling banyak {max} karakter.',
    tooSmall: '{label} terlalu kecil. Isi paling sedikit {min}.',
    tooLarge: '{label} terlalu besar. Isi paling banyak {max}.',
    pattern: '{label} tidak sesuai. Periksa kembali.',
  },
  errorSummary: {
    title: '{count, plural, other{Ada # isian yang perlu diperbaiki}}',
  },
  form: {
    titlePrefix: 'Perlu diperbaiki: {title}',
    sending: 'Mengirim…',
  },
};
