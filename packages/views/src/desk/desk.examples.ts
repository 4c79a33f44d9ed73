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
import { moneyListView, type HeldEntry, type MoneyListModel, type RefusedEntry } from './money-list.view.js';
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

const list = (
  name: string,
  model: Omit<DeskListModel, 'agency' | 'money'>,
  waiting: Partial<DeskListModel['money']> = {},
): ViewExample => ({
  name,
  view: (context) =>
    deskListView({ ...model, agency, money: { href: '/meja/uang', count: 0, more: false, ...waiting } }, context),
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

const ledgers = [
  { from: '2026-08-01', to: '2026-08-24', href: '/meja/uang/buku.csv?dari=2026-08-01&sampai=2026-08-24' },
  { from: '2026-07-01', to: '2026-07-31', href: '/meja/uang/buku.csv?dari=2026-07-01&sampai=2026-07-31' },
];
const noDate = { day: '', month: '', year: '' };
const days = { action: '/meja/uang', hidden: [], values: { from: noDate, to: noDate }, errors: {}, mostDays: 366 };
const money = (name: string, list: MoneyListModel['list'], more: Partial<MoneyListModel> = {}): ViewExample => ({
  name,
  view: (context) =>
    moneyListView({ agency, list, next: null, ledgers, days, other: '/meja/uang?daftar=ditolak', ...more }, context),
  shell,
});
const heldEntry: HeldEntry = {
  case: { id: 'c1', number: 'P-7Q2K-94MD' },
  amount: idr(50_000),
  state: 'paid',
  kinds: ['overpaid'],
  since: '2026-08-20T02:10:00.000Z',
};
const refusedEntry: RefusedEntry = {
  case: { id: 'c1', number: 'P-7Q2K-94MD' },
  reason: 'currency',
  reference: 'bayar-1',
  amount: '10.00',
  currency: 'USD',
  at: '2026-08-20T02:10:00.000Z',
};

export const examples: readonly ViewExample[] = [
  list('list of what waits', { queue: 'undecided', cases: [waiting, late], next: '/meja?cursor=x' }, { count: 2 }),
  list('list of what is decided', { queue: 'decided', cases: [decided], next: null }, { count: 20, more: true }),
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
  money(
    'money to give back',
    {
      kind: 'held',
      items: [
        heldEntry,
        { ...heldEntry, case: { id: 'c2', number: 'P-3F8N-55TW' }, amount: idr(950_000), kinds: ['duplicate', 'late'] },
        { ...heldEntry, case: { id: 'c3', number: 'P-9H4C-20XA' }, amount: idr(350_000), state: 'expired', kinds: [] },
      ],
    },
    { next: '/meja/uang?cursor=x' },
  ),
  money('money, nothing to give back', { kind: 'held', items: [] }),
  money(
    'ledger, days refused',
    { kind: 'held', items: [heldEntry] },
    {
      days: {
        ...days,
        values: { from: { day: '31', month: '2', year: '2026' }, to: { day: '1', month: 'jan', year: '' } },
        errors: { from: 'unreadable', to: 'unreadable' },
      },
    },
  ),
  money('money that was not booked', {
    kind: 'refused',
    items: [
      refusedEntry,
      { ...refusedEntry, reason: 'amount', reference: 'bayar-2', amount: '350000.50', currency: 'IDR' },
      { ...refusedEntry, reason: 'contradicted', reference: 'bayar-3', amount: '350000', currency: 'IDR' },
    ],
  }),
];
