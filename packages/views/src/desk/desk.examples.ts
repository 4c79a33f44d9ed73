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
import { openIntent, paidIntent, refund, seen, underpaidIntent } from '../testing/passport-bill.js';
import { deskCaseView, type DeskCaseModel } from './desk-case.view.js';
import { deskListView, type DeskEntry, type DeskListModel } from './desk-list.view.js';
import type { DeskMoneyModel } from './money-section.js';
import type { RefundModel } from './refund-form.js';

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
const one = (
  name: string,
  model: Omit<DeskCaseModel, 'submitted' | 'fileHref' | 'money'> & Partial<Pick<DeskCaseModel, 'money'>>,
): ViewExample => ({
  name,
  view: (context) =>
    deskCaseView({ money: null, ...model, submitted, fileHref: (id) => `/meja/permohonan/c1/berkas/${id}` }, context),
  shell,
});
const idr = (amount: number) => ({ amount });
const paid = { ...paidIntent, refundable: idr(950_000) };
const overpaid = { ...paid, money: [seen('overpaid', 1_000_000, 950_000)], refundable: idr(1_000_000) };
const refundOf = (change: Partial<RefundModel> = {}): RefundModel => ({
  form: form('/meja/permohonan/c1/kembalikan'),
  values: { amount: '', reason: '' },
  errors: {},
  ...change,
});
/** A case that is being reviewed, with what became of its bill. */
const billed = (name: string, money: DeskMoneyModel, model: Partial<DeskCaseModel> = {}): ViewExample =>
  one(name, { case: decided, events: [received, taken, approved], take: null, decide: null, money, ...model });
const excess = { amount: '50000', reason: '' };
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
  billed('bill, nothing arrived', { intent: { ...openIntent, refundable: idr(0) }, refund: null }),
  billed('bill, too little', { intent: { ...underpaidIntent, refundable: idr(0) }, refund: null }),
  billed('bill, paid', { intent: paid, refund: refundOf() }),
  billed('bill, excess to give back', { intent: overpaid, refund: refundOf({ values: excess }) }),
  billed('bill, refund under way', {
    intent: { ...overpaid, refundable: idr(950_000), refunds: [refund(50_000, 'requested')] },
    refund: refundOf(),
  }),
  billed('bill, refund failed', {
    intent: { ...overpaid, refunds: [refund(50_000, 'failed')] },
    refund: refundOf({ values: excess }),
  }),
  billed('refund refused', {
    intent: overpaid,
    refund: refundOf({
      isBack: true,
      values: { ...excess, amount: '1500000' },
      errors: { amount: 'over', reason: 'required' },
    }),
  }),
  billed(
    'refund, changed meanwhile',
    {
      intent: { ...overpaid, refundable: idr(950_000), refunds: [refund(50_000, 'done')] },
      refund: refundOf({ isBack: true, values: { ...excess, reason: 'Kelebihan bayar.' } }),
    },
    { notice: 'money_changed' },
  ),
];
