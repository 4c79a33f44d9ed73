import type { ViewExample } from '../testing/example.js';
import {
  accountAttempt,
  brokenAttempt,
  onPage,
  openIntent,
  paidIntent,
  qrisAttempt,
  refund,
  seen,
  underpaidIntent,
} from '../testing/passport-bill.js';
import type { IntentModel, PaymentModel } from './payment-model.js';
import { paymentView } from './payment.view.js';

const example = (name: string, change: Partial<IntentModel>, model?: Partial<PaymentModel>): ViewExample => ({
  name,
  view: (context) => paymentView(onPage({ ...openIntent, ...change }, model), context),
});
const idr = (amount: number) => ({ amount });
const ended = (state: 'expired' | 'failed'): Partial<IntentModel> => ({
  attempt: { ...accountAttempt, state, instruction: null },
});
const expired: Partial<IntentModel> = { state: 'expired', methods: [], expiresAt: '2026-08-23T16:59:00.000Z' };
const twoLines: Partial<IntentModel> = {
  items: [
    { ...openIntent.items[0]!, amount: idr(950_000) },
    {
      code: 'cepat',
      label: { id: 'Layanan selesai pada hari yang sama', en: 'Service on the same day' },
      amount: idr(1_000_000),
    },
  ],
  total: idr(1_950_000),
  outstanding: idr(1_950_000),
};

export const examples: readonly ViewExample[] = [
  example('bill and choice of method', twoLines),
  example('no method chosen', {}, { problem: 'method_missing' }),
  example('the provider cannot be reached', {}, { problem: 'down', chosen: 'qris' }),
  example('the provider has not answered yet', {
    attempt: { ...qrisAttempt, state: 'created', instruction: null, expiresAt: null },
  }),
  example('qris', { attempt: qrisAttempt }),
  example('virtual account', { attempt: accountAttempt }),
  example('another method', { attempt: accountAttempt }, { choosing: true }),
  example('another method, the first has not certainly ended', { attempt: accountAttempt }, { problem: 'switch_busy' }),
  example('past the deadline of the code', { attempt: qrisAttempt }, { now: '2026-08-24T08:36:01.000Z' }),
  example('the code has expired', ended('expired')),
  example('the provider refused', ended('failed')),
  example('a code that is not right', { attempt: brokenAttempt }),
  example('an instruction that only its provider shows', {
    attempt: { ...accountAttempt, instruction: { kind: 'loket' } as never },
  }),
  example('too little', underpaidIntent),
  example('the rest of too little', {
    ...underpaidIntent,
    attempt: { ...accountAttempt, id: 'a3', amount: idr(50_000) },
  }),
  example('paid', paidIntent),
  example('paid too much', { ...paidIntent, money: [seen('overpaid', 1_000_000, 950_000)] }),
  example('paid twice', {
    ...paidIntent,
    money: [...paidIntent.money, { ...seen('duplicate', 950_000, 0, '2026-08-24T07:52:00.000Z') }],
  }),
  example('paid in two parts, the second late', {
    ...paidIntent,
    money: [...underpaidIntent.money, seen('late', 50_000, 50_000, '2026-08-26T01:20:00.000Z')],
  }),
  example('the bill has expired', expired),
  example('the bill has expired, money came after it', { ...expired, money: [seen('late', 950_000, 0)] }),
  example('the bill has expired, part of it was paid', { ...expired, money: [seen('underpaid', 900_000, 0)] }),
  example('the bill is cancelled', { state: 'cancelled', methods: [] }),
  example('the excess on its way back', {
    ...paidIntent,
    money: [seen('overpaid', 1_000_000, 950_000)],
    refunds: [refund(50_000, 'requested')],
  }),
  example('the excess given back', {
    ...paidIntent,
    money: [seen('overpaid', 1_000_000, 950_000)],
    refunds: [refund(50_000, 'done')],
  }),
  example('partly refunded', {
    ...paidIntent,
    state: 'partly_refunded',
    refunds: [refund(200_000, 'done')],
  }),
  example('refunded', {
    ...paidIntent,
    state: 'refunded',
    refunds: [refund(900_000, 'failed'), refund(950_000, 'done')],
  }),
];

/** As the service component shows it. */
const live = (name: string, change: Partial<IntentModel>, model?: Partial<PaymentModel>): ViewExample => ({
  name: `live: ${name}`,
  view: (context) => {
    const links = { check: '#', choose: '#', picture: null, print: 'https://platform.example/tagihan/i1' };
    return paymentView(onPage({ ...openIntent, ...change }, { links, drawn: null, ...model }), {
      ...context,
      live: true,
    });
  },
});

export const liveExamples: readonly ViewExample[] = [
  live('a method on its way', {}, { status: 'sending', chosen: 'qris' }),
  live('qris', { attempt: qrisAttempt }),
  live('virtual account, checking', { attempt: accountAttempt }, { status: 'checking' }),
  live('without a connection', { attempt: accountAttempt }, { status: 'offline' }),
  live('another method', { attempt: accountAttempt }, { choosing: true }),
  live('paid', paidIntent),
];
