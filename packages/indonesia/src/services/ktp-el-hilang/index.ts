import { defineService } from '@layan/definition';
import { applicant } from './applicant.js';
import { address, contact } from './contact.js';
import { declaration } from './declaration.js';
import { damage, loss, policeReport } from './incident.js';
import { pickup, representatives } from './pickup.js';
import { reason } from './reason.js';

const unverified = 'verify before production';

/** Replacement of a lost or damaged identity card, free of charge by law. */
export const ktpElHilang = defineService({
  layan: 1,
  id: 'ktp-el-hilang',
  version: 1,
  agency: {
    id: 'dukcapil-contoh',
    name: {
      id: 'Dinas Kependudukan dan Pencatatan Sipil Contoh',
      en: 'Sample Office of Population and Civil Registration',
    },
  },
  title: { id: 'Penggantian KTP-el hilang atau rusak', en: 'Replace a lost or damaged identity card' },
  summary: {
    id: 'Dapatkan kartu tanda penduduk elektronik (KTP-el) baru sebagai ganti yang hilang atau rusak. Gratis.',
    en: 'Get a new electronic identity card (KTP-el) for one that is lost or damaged. Free of charge.',
  },
  topics: ['kependudukan'],
  languages: ['id', 'en'],
  sources: [
    {
      title: 'UU 24/2013 pasal 79A: dokumen kependudukan tidak dipungut biaya, termasuk penggantian',
      checked: null,
      note: unverified,
    },
    { title: 'Perpres 96/2018: persyaratan pendaftaran penduduk', checked: null, note: unverified },
    { title: 'Permendagri 108/2019: tata cara pendaftaran penduduk', checked: null, note: unverified },
    {
      title: 'UU 25/2009 pasal 21: jangka waktu ditetapkan dalam standar pelayanan instansi',
      checked: null,
      note: unverified,
    },
  ],
  access: { assurance: 'substantial', for: ['self'] },
  privacy: {
    controller: 'dukcapil-contoh',
    purpose: {
      id: 'Memeriksa permohonan, mencetak KTP-el pengganti, dan menyerahkannya kepada Anda',
      en: 'To examine the application, print the new card and hand it to you',
    },
    basis: 'legal-duty',
    retentionDays: 1825,
  },
  prepare: [
    { id: 'Kartu keluarga (KK)', en: 'Your family card (KK)' },
    {
      id: 'Jika hilang: surat kehilangan dari kepolisian, jika sudah ada',
      en: 'If lost: the report of loss from the police, if you have it already',
    },
    { id: 'Jika rusak: KTP-el yang rusak', en: 'If damaged: the damaged card' },
    {
      id: 'Jika diambil orang lain: nama dan NIK orang itu',
      en: 'If somebody else picks up the card: their name and NIK',
    },
  ],
  minutes: 5,
  conditions: {
    hilang: { '===': [{ var: 'keperluan' }, 'hilang'] },
    rusak: { '===': [{ var: 'keperluan' }, 'rusak'] },
    diwakili: { '===': [{ var: 'pengambil' }, 'wakil'] },
  },
  pages: [reason, applicant, loss, policeReport, damage, address, contact, pickup, representatives, declaration],
  process: {
    clock: { calendar: 'id-national', zone: 'agency' },
    standard: { workingDays: 3, from: 'submitted' },
    stages: [
      { id: 'periksa', label: { id: 'Pemeriksaan data', en: 'Data check' }, actor: 'agency', workingDays: 1 },
      { id: 'cetak', label: { id: 'Pencetakan KTP-el', en: 'Printing of the card' }, actor: 'agency', workingDays: 2 },
      { id: 'ambil', label: { id: 'Pengambilan di loket', en: 'Pick-up at the counter' }, actor: 'citizen' },
    ],
    rejectReasons: [
      {
        code: 'data-tidak-sesuai',
        label: {
          id: 'Data tidak sesuai dengan data kependudukan',
          en: 'The data differ from the population register',
        },
        basis: 'Perpres 96/2018',
      },
      {
        code: 'belum-perekaman',
        label: { id: 'Foto dan sidik jari belum direkam', en: 'Photo and fingerprints have not been taken yet' },
        basis: 'Perpres 96/2018',
      },
      {
        code: 'permohonan-ganda',
        label: {
          id: 'Permohonan yang sama sudah kami terima',
          en: 'We already have the same application',
        },
        basis: 'Permendagri 108/2019',
      },
    ],
  },
  issues: [{ type: 'ktp-el', label: { id: 'KTP-el', en: 'Identity card (KTP-el)' }, pickup: true }],
  draftLabel: { if: [{ condition: 'hilang' }, 'KTP-el hilang', { condition: 'rusak' }, 'KTP-el rusak', null] },
});
