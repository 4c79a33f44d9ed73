import type { ViewExample } from '../testing/example.js';
import {
  approved,
  approvedCase,
  caseInReview,
  form,
  noted,
  received,
  receivedCase,
  submitted,
  taken,
} from '../testing/lost-card.js';
import { deskCaseView, type DeskCaseModel } from './desk-case.view.js';
import { deskListView, type DeskEntry, type DeskListModel } from './desk-list.view.js';

const shell = {
  area: 'desk',
  site: { name: 'Layan: meja petugas', mark: 'La', home: '/meja' },
  person: { name: 'Rahmat Petugas Contoh', signOut: { action: '/meja/keluar', hidden: { _csrf: 'c5rf' } } },
  current: 'desk',
} as const;

const waiting: DeskEntry = { ...receivedCase, label: 'KTP-el hilang' };
const late: DeskEntry = {
  ...caseInReview,
  id: 'c2',
  label: null,
  due: { date: '2026-08-20', basis: { workingDays: 3, from: 'submitted' } },
};
const decided: DeskEntry = { ...approvedCase, label: 'KTP-el rusak' };
const agency = submitted.definition.agency.name;

const list = (name: string, model: Omit<DeskListModel, 'agency'>): ViewExample => ({
  name,
  view: (context) => deskListView({ ...model, agency }, context),
  shell,
});
const one = (name: string, model: Omit<DeskCaseModel, 'submitted' | 'fileHref'>): ViewExample => ({
  name,
  view: (context) =>
    deskCaseView({ ...model, submitted, fileHref: (id) => `/meja/permohonan/c1/berkas/${id}` }, context),
  shell,
});
const decide = {
  form: form('/meja/permohonan/c1/putuskan'),
  values: { outcome: '', reason: '', message: '' },
  errors: {},
};

export const examples: readonly ViewExample[] = [
  list('list of what waits', { queue: 'undecided', cases: [waiting, late], next: '/meja?cursor=x' }),
  list('list of what is decided', { queue: 'decided', cases: [decided], next: null }),
  list('empty list', { queue: 'undecided', cases: [], next: null }),
  one('case to begin', { case: waiting, events: [received], take: form('/meja/permohonan/c1/tinjau'), decide: null }),
  one('case to decide', { case: late, events: [received, taken, noted], take: null, decide }),
  one('decision refused', {
    case: late,
    events: [received, taken],
    take: null,
    decide: {
      ...decide,
      values: { outcome: 'rejected', reason: '', message: 'x'.repeat(40) },
      errors: { reason: 'required', message: 'too_long' },
    },
  }),
  one('changed by somebody else', { case: late, events: [received, taken], take: null, decide, notice: 'changed' }),
  one('decided case', { case: decided, events: [received, taken, approved], take: null, decide: null }),
];
