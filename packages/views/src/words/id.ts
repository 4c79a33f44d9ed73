/** Indonesian: the base that every other language follows. ICU MessageFormat; formal "Anda". */
export const id = {
  catalogue: { title: 'Layanan' },
  check: { title: 'Periksa kembali data Anda' },
  sent: { title: 'Permohonan ini sudah dikirim' },
  received: { title: 'Permohonan Anda sudah kami terima' },
  applications: { title: 'Permohonan saya' },
  desk: { title: 'Meja petugas' },
  signIn: { title: 'Masuk' },
  signOut: { title: 'Keluar', doneTitle: 'Anda sudah keluar' },
  error: { server: 'Layanan sedang terganggu' },
};

/** A catalogue of messages with the keys of the Indonesian one. */
export type Catalogue = { [Group in keyof typeof id]: { [Key in keyof (typeof id)[Group]]: string } };
