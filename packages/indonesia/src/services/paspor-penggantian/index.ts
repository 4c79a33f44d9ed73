import { defineService } from '@layan/definition';
import { address } from './address.js';
import { applicant } from './applicant.js';
import { declaration } from './declaration.js';
import { documents } from './documents.js';
import { fee } from './fee.js';
import { guardians } from './guardians.js';
import { newPassport, oldPassport } from './passport.js';

const unverified = 'verify before production';

/** Replacement of a passport, for oneself or for one’s child; paid for before it is worked on. */
export const pasporPenggantian = defineService({
  layan: 1,
  id: 'paspor-penggantian',
  version: 1,
  agency: { id: 'imigrasi-contoh', name: { id: 'Kantor Imigrasi Contoh', en: 'Sample Immigration Office' } },
  title: { id: 'Penggantian paspor', en: 'Replace a passport' },
  summary: {
    id: 'Ganti paspor yang habis berlaku, penuh, atau rusak.',
    en: 'Replace an expired, full or damaged passport.',
  },
  topics: ['perjalanan'],
  languages: ['id', 'en'],
  sources: [
    { title: 'UU 6/2011 tentang keimigrasian', checked: null, note: unverified },
    {
      title: 'Permenkumham 8/2014 dan 18/2022 tentang paspor biasa: persyaratan dan masa berlaku',
      checked: null,
      note: unverified,
    },
    {
      title: 'PP 45/2024 tentang jenis dan tarif penerimaan negara bukan pajak (PNBP)',
      checked: null,
      note: unverified,
    },
    {
      title: 'UU 25/2009 pasal 21: jangka waktu ditetapkan dalam standar pelayanan instansi',
      checked: null,
      note: unverified,
    },
  ],
  access: { assurance: 'substantial', for: ['self', 'child'] },
  privacy: {
    controller: 'imigrasi-contoh',
    purpose: {
      id: 'Memeriksa permohonan, menerbitkan paspor, dan menyerahkannya kepada Anda',
      en: 'To examine the application, issue the passport and hand it to you',
    },
    basis: 'legal-duty',
    retentionDays: 3650,
  },
  prepare: [
    { id: 'Paspor lama', en: 'The old passport' },
    {
      id: 'Untuk orang dewasa: KTP-el dan kartu keluarga (KK)',
      en: 'For an adult: the identity card (KTP-el) and family card (KK)',
    },
    {
      id: 'Untuk anak: akta kelahiran, KK, dan KTP-el orang tua atau wali',
      en: 'For a child: the birth certificate, the family card and the identity cards of the parents or guardians',
    },
  ],
  minutes: 8,
  conditions: {
    isChild: { '<': [{ age: [{ var: 'tanggal_lahir' }, { today: [] }] }, 17] },
    forSelf: { '===': [{ var: 'untuk' }, 'diri'] },
  },
  pages: [applicant, guardians, oldPassport, newPassport, address, documents, declaration],
  fee,
  process: {
    clock: { calendar: 'id-national', zone: 'agency' },
    standard: { workingDays: 4, from: 'paid' },
    stages: [
      { id: 'periksa', label: { id: 'Pemeriksaan berkas', en: 'Document check' }, actor: 'agency', workingDays: 1 },
      { id: 'wawancara', label: { id: 'Foto dan wawancara', en: 'Photo and interview' }, actor: 'citizen' },
      {
        id: 'cetak',
        label: { id: 'Pencetakan paspor', en: 'Printing of the passport' },
        actor: 'agency',
        workingDays: 3,
      },
    ],
    rejectReasons: [
      {
        code: 'dokumen-tidak-sah',
        label: { id: 'Dokumen tidak sah', en: 'A document is not valid' },
        basis: 'Permenkumham 8/2014',
      },
      {
        code: 'data-tidak-sesuai',
        label: { id: 'Data tidak sesuai dengan dokumen', en: 'The data differ from the documents' },
        basis: 'Permenkumham 8/2014',
      },
      {
        code: 'permohonan-ganda',
        label: { id: 'Permohonan yang sama sudah kami terima', en: 'We already have the same application' },
        basis: 'Permenkumham 8/2014',
      },
    ],
  },
  issues: [{ type: 'paspor', label: { id: 'Paspor', en: 'Passport' }, pickup: true }],
  draftLabel: { var: 'nama' },
});
