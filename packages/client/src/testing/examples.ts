import type { Attempt, Case, CaseEvent, CodeList, Draft, Intent, Me, Service, Submission } from '@layan/contract';
import type { Identity, ServiceDefinition } from '@layan/definition';

const at = '2026-11-22T09:00:00+07:00';
const agency = { id: 'dukcapil-contoh', name: { id: 'Dukcapil Contoh', en: 'Sample Civil Registry' } };
const title = { id: 'Penggantian KTP-el hilang', en: 'Replacement of a lost identity card' };
const reference = { id: 'ktp-el-hilang', version: 1 };

/** One of each resource, as a platform would send it; invented people only. They belong together. */
export const examples = {
  service: {
    ...reference,
    agency,
    title,
    summary: { id: 'Ganti KTP-el yang hilang.', en: 'Replace a lost identity card.' },
    topics: ['kependudukan'],
    languages: ['id', 'en'],
    assurance: 'basic',
    zone: 'Asia/Jakarta',
    standard: { workingDays: 3, from: 'submitted' },
    fee: { min: { amount: 0, currency: 'IDR' }, max: { amount: 0, currency: 'IDR' } },
    state: 'open',
  },
  definition: {
    layan: 1,
    ...reference,
    agency,
    title,
    summary: { id: 'Ganti KTP-el yang hilang.', en: 'Replace a lost identity card.' },
    topics: ['kependudukan'],
    languages: ['id', 'en'],
    sources: [{ title: 'Contoh', checked: null }],
    access: { assurance: 'basic', for: ['citizen'] },
    privacy: {
      controller: 'dukcapil-contoh',
      purpose: { id: 'Mengganti KTP-el.', en: 'To replace the identity card.' },
      basis: 'legal-obligation',
      retentionDays: 365,
    },
    pages: [
      {
        id: 'pemohon',
        title: { id: 'Pemohon', en: 'Applicant' },
        fields: [
          { type: 'text', name: 'nama', label: { id: 'Nama lengkap', en: 'Full name' } },
          { type: 'longText', name: 'kejadian', label: { id: 'Apa yang terjadi?', en: 'What happened?' } },
        ],
      },
    ],
    process: {
      clock: { calendar: 'id', zone: 'Asia/Jakarta' },
      standard: { workingDays: 3, from: 'submitted' },
      stages: [{ id: 'periksa-berkas', label: { id: 'Pemeriksaan', en: 'Review' }, actor: 'agency' }],
      rejectReasons: [{ code: 'data-berbeda', label: { id: 'Data berbeda', en: 'Data differ' }, basis: 'Contoh' }],
    },
  },
  draft: {
    id: 'draft-0',
    service: reference,
    state: 'open',
    revision: 1,
    answers: { nama: 'Budi Contoh' },
    identity: {},
    submitKey: 'key-0',
    submission: null,
    createdAt: at,
    updatedAt: at,
  },
  submission: {
    id: 'submission-0',
    draft: 'draft-0',
    revision: 2,
    service: reference,
    case: { id: 'case-0', number: 'P-7Q2K-94MD' },
    intent: null,
    answers: { nama: 'Budi Contoh', kejadian: 'Hilang di pasar.' },
    regions: '300.2.2-2430/2025',
    submittedAt: at,
  },
  case: {
    id: 'case-0',
    number: 'P-7Q2K-94MD',
    service: { ...reference, title },
    agency,
    submission: 'submission-0',
    intent: null,
    state: 'received',
    actsNext: 'agency',
    nextAction: 'periksa-berkas',
    due: {
      date: '2026-11-25',
      basis: { workingDays: 3, from: 'submitted', since: '2026-11-22', calendar: 'id', zone: 'Asia/Jakarta' },
    },
    progress: [{ stage: 'periksa-berkas', state: 'current', at: null }],
    decision: null,
    revision: 1,
    createdAt: at,
    updatedAt: at,
  },
  intent: {
    id: 'intent-0',
    case: { id: 'case-0', number: 'P-7Q2K-94MD' },
    service: { ...reference, title },
    agency,
    state: 'open',
    items: [{ code: 'kartu', label: { id: 'Kartu', en: 'Card' }, amount: { amount: 950_000, currency: 'IDR' } }],
    total: { amount: 950_000, currency: 'IDR' },
    outstanding: { amount: 950_000, currency: 'IDR' },
    refundable: { amount: 0, currency: 'IDR' },
    methods: [
      { id: 'qris', kind: 'qris', name: 'QRIS' },
      { id: 'va-contoh', kind: 'virtual_account', name: 'Bank Contoh' },
    ],
    attempt: null,
    money: [],
    refunds: [],
    receipt: null,
    expiresAt: '2026-11-29T23:59:00+07:00',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  },
  qrisAttempt: {
    id: 'attempt-0',
    intent: 'intent-0',
    method: { id: 'qris', kind: 'qris', name: 'QRIS' },
    state: 'waiting',
    amount: { amount: 950_000, currency: 'IDR' },
    // of an invented merchant, for exactly this amount
    instruction: {
      kind: 'qris',
      payload:
        '00020101021226680016ID.CO.CONTOH.WWW01189360099900000000010215CONTOH0000000010303UBE51440014ID.CO.QRIS.WWW0215ID10000000000010303UBE52049399530336054069500005802ID5922KANTOR IMIGRASI CONTOH6007JAKARTA61051011062140110CONTOH000163048F17',
    },
    expiresAt: '2026-11-22T10:00:00+07:00',
    createdAt: at,
    updatedAt: at,
  },
  accountAttempt: {
    id: 'attempt-0',
    intent: 'intent-0',
    method: { id: 'va-contoh', kind: 'virtual_account', name: 'Bank Contoh' },
    state: 'waiting',
    amount: { amount: 950_000, currency: 'IDR' },
    instruction: { kind: 'virtual_account', bank: 'Bank Contoh', number: '8808000123456789' },
    expiresAt: '2026-11-23T23:59:00+07:00',
    createdAt: at,
    updatedAt: at,
  },
  event: { seq: 1, at, type: 'received', data: { submission: 'submission-0' } },
  identity: { nik: '3171011708459901', name: 'Budi Contoh', birthdate: '1945-08-17' },
  citizen: { kind: 'citizen', name: 'Budi Contoh', maskedId: '317101******0001', assurance: 'basic' },
  officer: { kind: 'officer', name: 'Petugas Contoh', agency: 'dukcapil-contoh', role: 'reviewer' },
  codeList: {
    list: 'regions',
    version: '300.2.2-2430/2025',
    licence: 'ODbL-1.0',
    slices: { provinces: 'provinces.00000000.json' },
  },
  codeSlice: { version: '300.2.2-2430/2025', items: [['31', 'DKI Jakarta']] },
} as const satisfies {
  service: Service;
  definition: ServiceDefinition;
  draft: Draft;
  submission: Submission;
  case: Case;
  intent: Intent;
  qrisAttempt: Attempt;
  accountAttempt: Attempt;
  event: CaseEvent;
  identity: Identity;
  citizen: Me;
  officer: Me;
  codeList: CodeList;
  codeSlice: { version: string; items: unknown };
};
