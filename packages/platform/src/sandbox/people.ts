/** Invented people of the sandbox. Their NIKs end in 99xx, numbers that no district reaches in a day. */
import type { Localized } from '@layan/definition';

export interface SandboxCitizen {
  readonly nik: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly birthdate: string;
  readonly phone?: string;
  readonly email?: string;
  readonly assurance: 'basic' | 'substantial';
  /** Why somebody would sign in as this person. */
  readonly note: Localized;
}

/** Years lived on `today` (`YYYY-MM-DD`). */
export function ageOn(birthdate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthdate.slice(0, 4));
  return today.slice(5) < birthdate.slice(5) ? years - 1 : years;
}

export interface SandboxOfficer {
  readonly username: string;
  readonly name: string;
  readonly agency: string;
  readonly role: 'reviewer' | 'reader';
  readonly note: Localized;
}

/** Shared by all, printed by `npm start`, worth nothing outside the sandbox. */
export const sandboxPassword = 'coba-layan-2026';

export const sandboxCitizens: readonly SandboxCitizen[] = [
  {
    nik: '3171015203909901',
    name: 'Sari Wulandari Contoh',
    birthdate: '1990-03-12',
    phone: '+6281200009901',
    email: 'sari@contoh.example',
    assurance: 'substantial',
    note: { id: 'lengkap', en: 'everything known' },
  },
  {
    nik: '3273010508859902',
    name: 'Budi Contoh',
    birthdate: '1985-08-05',
    phone: '+6281200009902',
    email: 'budi@contoh.example',
    assurance: 'substantial',
    note: { id: 'lengkap', en: 'everything known' },
  },
  {
    nik: '3578014101609903',
    name: 'Sukarti',
    birthdate: '1960-01-01',
    assurance: 'substantial',
    note: { id: 'satu kata nama, tanpa ponsel', en: 'one name only, no phone' },
  },
  {
    nik: '1271011708459904',
    name: 'Raden Mas Haryo Kusumonegoro Wiryodiningrat Adiputra Contoh Bin Sastrowijoyo Mangkudilaga',
    birthdate: '1945-08-17',
    phone: '+6281200009904',
    assurance: 'substantial',
    note: { id: 'nama panjang', en: 'a long name' },
  },
  {
    nik: '5171016001099905',
    name: 'Ni Luh Ayu Contoh',
    birthdate: '2009-01-20',
    email: 'ayu@contoh.example',
    assurance: 'substantial',
    note: { id: 'baru wajib KTP-el', en: 'just old enough for an identity card' },
  },
  {
    nik: '7371011006159906',
    name: 'Daeng Contoh',
    birthdate: '2015-06-10',
    assurance: 'basic',
    note: { id: 'anak', en: 'child' },
  },
];

export const sandboxOfficers: readonly SandboxOfficer[] = [
  {
    username: 'petugas-dukcapil',
    name: 'Rahmat Petugas Contoh',
    agency: 'dukcapil-contoh',
    role: 'reviewer',
    note: { id: 'petugas Dinas Dukcapil Contoh', en: 'officer of the sample civil registry' },
  },
  {
    username: 'petugas-imigrasi',
    name: 'Maria Petugas Contoh',
    agency: 'imigrasi-contoh',
    role: 'reviewer',
    note: { id: 'petugas Imigrasi Contoh', en: 'officer of the sample immigration office' },
  },
];
