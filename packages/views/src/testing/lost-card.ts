/** Sari replaces her lost identity card: the answers, the draft and the case that most examples show. */
import type { Answers, Identity } from '@layan/definition';
import { ktpElHilang } from '@layan/indonesia/services';
import type { CaseEventModel, CaseModel, DraftEntry, SubmittedModel } from '../models.js';
import type { PostForm } from '../context.js';
import { jakarta } from './every-type.js';

export const sari: Identity = {
  nik: '3171015203909901',
  name: 'Sari Wulandari Contoh',
  birthdate: '1990-03-12',
  phone: '+6281200009901',
  email: 'sari@contoh.example',
};

export const lostCard: Answers = {
  keperluan: 'hilang',
  nik: '3171015203909901',
  nama: 'Sari Wulandari Contoh',
  tanggal_lahir: '1990-03-12',
  nomor_kk: '3171010108179901',
  tanggal_hilang: '2026-08-20',
  cerita_hilang: 'Dompet saya jatuh di bus dari Gambir ke Senen.\nSudah dicari di terminal.',
  ada_surat: true,
  nomor_surat: 'SKTLK/001/VIII/2026',
  tanggal_surat: '2026-08-21',
  alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '001', rw: '002', postalCode: '10110', manual: null },
  ponsel: '+6281200009901',
  surel: 'sari@contoh.example',
  kabar: 'sms',
  pengambil: 'wakil',
  wakil: [{ _row: 'r1', nama: 'Budi Contoh', nik: '3273010508859902', hubungan: 'pasangan' }],
  benar: { accepted: true, at: '2026-08-24T07:30:00.000Z' },
};

export const submitted: SubmittedModel = { definition: ktpElHilang, answers: lostCard, regions: jakarta };

export const form = (action: string): PostForm => ({ action, hidden: { _csrf: 'c5rf', _revision: '7' } });

export const draft: DraftEntry = {
  id: 'd1',
  service: { id: ktpElHilang.id },
  title: ktpElHilang.title,
  label: 'KTP-el hilang',
  nextPage: 'alamat',
  nextTitle: { id: 'Alamat Anda sekarang', en: 'Your address now' },
  createdAt: '2026-08-22T03:12:00.000Z',
  updatedAt: '2026-08-24T07:32:00.000Z',
};

export const finishedDraft: DraftEntry = {
  ...draft,
  id: 'd2',
  label: null,
  nextPage: null,
  nextTitle: null,
  createdAt: '2026-08-20T03:12:00.000Z',
};

export const receivedCase: CaseModel = {
  id: 'c1',
  number: 'P-7Q2K-94MD',
  service: { id: ktpElHilang.id, title: ktpElHilang.title },
  agency: ktpElHilang.agency,
  intent: null,
  state: 'received',
  actsNext: 'agency',
  due: { date: '2026-08-28', basis: { workingDays: 3, from: 'submitted' } },
  decision: null,
  createdAt: '2026-08-24T07:36:00.000Z',
};

export const caseInReview: CaseModel = { ...receivedCase, state: 'in_review' };

export const approvedCase: CaseModel = {
  ...receivedCase,
  state: 'approved',
  actsNext: 'nobody',
  due: null,
  decision: {
    outcome: 'approved',
    at: '2026-08-25T03:05:00.000Z',
    reason: null,
    message: 'KTP-el dapat diambil di loket 3.\nBawa kartu keluarga.',
  },
};

export const rejectedCase: CaseModel = {
  ...approvedCase,
  state: 'rejected',
  decision: {
    outcome: 'rejected',
    at: '2026-08-25T03:05:00.000Z',
    reason: ktpElHilang.process.rejectReasons[0]!,
    message: null,
  },
};

/** Its bill is not paid yet; and was not in time. */
export const unpaidCase: CaseModel = {
  ...receivedCase,
  intent: 'i1',
  state: 'waiting_payment',
  actsNext: 'citizen',
  due: null,
};
export const lapsedCase: CaseModel = { ...unpaidCase, state: 'lapsed', actsNext: 'nobody' };

export const billed: CaseEventModel = { type: 'billed', at: '2026-08-24T07:36:00.000Z' };
export const paid: CaseEventModel = { type: 'paid', at: '2026-08-24T07:45:00.000Z' };
export const billExpired: CaseEventModel = { type: 'bill_expired', at: '2026-08-31T16:59:00.000Z' };
export const received: CaseEventModel = { type: 'received', at: '2026-08-24T07:36:00.000Z' };
export const taken: CaseEventModel = { type: 'taken', at: '2026-08-25T01:10:00.000Z' };
export const approved: CaseEventModel = { type: 'approved', at: '2026-08-25T03:05:00.000Z' };
export const rejected: CaseEventModel = { type: 'rejected', at: '2026-08-25T03:05:00.000Z' };
export const noted: CaseEventModel = {
  type: 'noted',
  at: '2026-08-25T02:00:00.000Z',
  data: { text: 'Nomor KK sudah dicocokkan.' },
};
