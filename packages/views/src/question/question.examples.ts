import { validate, type Answers, type FileField, type Finding } from '@layan/definition';
import { ktpElHilang } from '@layan/indonesia/services';
import type { ViewContext } from '../context.js';
import type { UploadModel } from '../models.js';
import { uploadRow } from '../parts/upload-row.js';
import { everyAnswer, everyType, jakarta } from '../testing/every-type.js';
import type { ViewExample } from '../testing/example.js';
import { form, lostCard, sari } from '../testing/lost-card.js';
import { questionView, type QuestionModel } from './question.view.js';

const draft = { id: 'd1', savedAt: '2026-08-24T07:32:00.000Z' };
const lost: Omit<QuestionModel, 'page'> = {
  definition: ktpElHilang,
  draft,
  answers: lostCard,
  identity: sari,
  findings: [],
  regions: jakarta,
  form: form('/layanan/ktp-el-hilang/d1/halaman'),
};
const every: QuestionModel = { ...lost, definition: everyType, page: 'isian', answers: everyAnswer };

/** As a live page shows it. */
const live = (name: string, model: QuestionModel): ViewExample => ({
  ...example(name, model),
  view: (context) => questionView(model, { ...context, live: true }),
});
const example = (name: string, model: QuestionModel): ViewExample => ({
  name,
  view: (context) => questionView(model, context),
  shell: { subtitle: model.definition.title.id },
});

/** As a server answers a post that it refuses. */
const refused = (name: string, model: QuestionModel): ViewExample => ({
  ...example(name, model),
  view: (context) => questionView({ ...model, findings: found(model, context) }, context),
});
const found = ({ definition, answers, page }: QuestionModel, context: ViewContext): Finding[] =>
  validate(definition, answers, context, { page });

const handedIn = {
  pointer: '/berkas',
  bytes: 2_140_000,
  type: 'application/pdf',
  scan: 'clean',
  problem: null,
} as const;

/** Files in each state there is. */
const files: NonNullable<ViewContext['files']> = {
  'berkas-1': { ...handedIn, name: 'surat-keterangan-domisili.pdf' },
  'berkas-2': { ...handedIn, name: 'foto kartu keluarga.jpg', type: 'image/jpeg', scan: 'waiting' },
  'berkas-3': { ...handedIn, name: 'lampiran.pdf', scan: 'refused', problem: 'infected' },
};
const withFiles: QuestionModel = {
  ...every,
  definition: {
    ...everyType,
    pages: everyType.pages.map((page) => ({ ...page, fields: page.fields.filter(({ type }) => type === 'file') })),
  },
  answers: { berkas: ['berkas-1', 'berkas-2', 'berkas-3'] },
};

const onTheWay = { field: 'berkas', type: 'application/pdf', bytes: 2_140_000 } as const;

/** Files on their way in each state there is, as only a live page has them. */
const uploads: readonly UploadModel[] = [
  { ...onTheWay, key: 'u1', name: 'kartu keluarga.pdf', state: { kind: 'sending', done: 0.62 } },
  { ...onTheWay, key: 'u2', name: 'akta kelahiran.pdf', state: { kind: 'waiting' } },
  { ...onTheWay, key: 'u3', name: 'surat pengantar RT.pdf', state: { kind: 'lost', done: 0.3 } },
  { ...onTheWay, key: 'u4', name: 'ijazah.pdf', type: '', state: { kind: 'half', done: 0.5 } },
  { ...onTheWay, key: 'u5', name: 'buku nikah.pdf', state: { kind: 'failed' } },
  { ...onTheWay, key: 'u6', name: 'foto.jpg', type: 'image/jpeg', state: { kind: 'refused', problem: 'type' } },
  { ...onTheWay, key: 'u7', name: 'foto 2.jpg', type: 'image/jpeg', state: { kind: 'refused', problem: 'too_many' } },
];

/** Something wrong in every field. */
export const wrongAnswers: Answers = {
  nik: '3171013002001234',
  ponsel: '12345',
  panjang: 'x'.repeat(301),
  angka: '12.345',
  uang: { typed: 'banyak' },
  tanggal: { typed: { day: '31', month: '2', year: '1990' } },
  pilihan: 'q',
  beberapa: ['x', 'y', 'z'],
  alamat: { typed: { province: '31', regency: '31.71', district: '', village: '', street: 'Jalan "Contoh" <1>' } },
  wali: [{ _row: 'r1', nama: 'Budi Contoh', nik: '327301', lahir: { typed: { day: '5', month: 'x', year: '' } } }],
};

export const examples: readonly ViewExample[] = [
  example('first page, nothing answered', {
    ...lost,
    page: 'keperluan',
    answers: {},
    draft: { id: 'd1', savedAt: null },
  }),
  example('identity number from the sign-in', { ...lost, page: 'pemohon' }),
  example('long text and a date', { ...lost, page: 'kehilangan' }),
  example('yes or no', { ...lost, page: 'surat-kepolisian' }),
  example('address', { ...lost, page: 'alamat' }),
  example('address, nothing chosen yet', {
    ...lost,
    page: 'alamat',
    answers: { ...lostCard, alamat: null },
    regions: {
      names: {},
      options: {
        alamat: { provinces: jakarta.options!['alamat']!.provinces, regencies: [], districts: [], villages: [] },
      },
    },
  }),
  example('people who pick up', { ...lost, page: 'wakil' }),
  example('declaration', { ...lost, page: 'pernyataan' }),
  refused('refused', { ...lost, page: 'pemohon', answers: { ...lostCard, nama: null, nomor_kk: '12' } }),
  refused('a warning that can be passed', {
    ...lost,
    page: 'pemohon',
    answers: { ...lostCard, tanggal_lahir: '1990-03-13' },
  }),
  example('answers brought back after sign-in', { ...lost, page: 'kontak', notice: 'restored' }),
  example('changed in another tab', { ...lost, page: 'kontak', notice: 'stale' }),
  example('saved on another day', {
    ...lost,
    page: 'kontak',
    draft: { id: 'd1', savedAt: '2026-08-20T07:32:00.000Z' },
  }),
  live('live, saving', { ...lost, page: 'alamat', draft: { ...draft, status: 'saving' } }),
  live('live, not saved yet', { ...lost, page: 'kontak', draft: { ...draft, status: 'unsaved' } }),
  live('live, without a connection', { ...lost, page: 'kontak', draft: { ...draft, status: 'offline' } }),
  live('live, changed elsewhere too', {
    ...every,
    conflicts: [
      { name: 'teks', mine: 'Sari W. Contoh', theirs: undefined },
      {
        name: 'alamat',
        mine: everyAnswer['alamat'],
        theirs: { typed: { province: '31', regency: '31.71', street: 'Jalan "Contoh" <2>' } },
      },
      { name: 'wali', mine: everyAnswer['wali'], theirs: [] },
      { name: 'wali/1/nama', mine: 'Sukarti', theirs: 'Sukarti Contoh' },
    ],
  }),
  {
    ...example('files in each state', withFiles),
    view: (context) => {
      const known = { ...context, files };
      return questionView({ ...withFiles, findings: found(withFiles, known) }, known);
    },
  },
  {
    ...example('files on their way', withFiles),
    view: (context) => {
      const known = { ...context, files, live: true };
      const field = withFiles.definition.pages.flatMap((page) => page.fields)[0] as FileField;
      const rows = { berkas: uploads.map((upload) => uploadRow(upload, field, known)) };
      return questionView({ ...withFiles, answers: { berkas: ['berkas-1'] }, uploads: rows }, known);
    },
  },
  example('every type of question, blank', { ...every, answers: {}, identity: {} }),
  example('every type of question, answered', every),
  refused('every type of question, wrong', { ...every, answers: wrongAnswers, identity: {} }),
];
