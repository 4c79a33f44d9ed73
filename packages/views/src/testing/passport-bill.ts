/** Sari pays for a passport: the bill, its attempts and what became of them, that the examples of payment show. */
import { qrPath } from '@layan/elements/qr/path';
import type {
  AttemptModel,
  IntentModel,
  MoneySeenModel,
  PaymentMethodModel,
  PaymentModel,
  RefundModel,
} from '../payment/payment-model.js';
import { form } from './lost-card.js';

export const qrisMethod: PaymentMethodModel = { id: 'qris', kind: 'qris', name: 'QRIS' };
export const accountMethod: PaymentMethodModel = { id: 'va-contoh', kind: 'virtual_account', name: 'Bank Contoh' };

/** Of an invented merchant; nothing can be paid with it. */
const payload =
  '00020101021226680016ID.CO.CONTOH.WWW01189360099900000000010215CONTOH0000000010303UBE51440014ID.CO.QRIS.WWW0215ID10000000000010303UBE52049399530336054069500005802ID5922KANTOR IMIGRASI CONTOH6007JAKARTA61051011062140110CONTOH000163048F17';

const idr = (amount: number) => ({ amount, currency: 'IDR' as const });

export const openIntent: IntentModel = {
  id: 'i1',
  case: { id: 'c1', number: 'P-7Q2K-94MD' },
  service: { id: 'paspor-penggantian', title: { id: 'Penggantian paspor', en: 'Replacement of a passport' } },
  agency: { name: { id: 'Kantor Imigrasi Contoh', en: 'Sample Immigration Office' } },
  state: 'open',
  items: [
    {
      code: 'paspor',
      label: { id: 'Paspor elektronik, 10 tahun', en: 'Electronic passport, 10 years' },
      amount: idr(950_000),
    },
  ],
  total: idr(950_000),
  outstanding: idr(950_000),
  methods: [qrisMethod, accountMethod],
  attempt: null,
  money: [],
  refunds: [],
  receipt: null,
  expiresAt: '2026-08-31T16:59:00.000Z',
};

export const qrisAttempt: AttemptModel = {
  id: 'a1',
  method: qrisMethod,
  state: 'waiting',
  amount: idr(950_000),
  instruction: { kind: 'qris', payload },
  expiresAt: '2026-08-24T08:36:00.000Z',
};

export const accountAttempt: AttemptModel = {
  id: 'a2',
  method: accountMethod,
  state: 'waiting',
  amount: idr(950_000),
  instruction: { kind: 'virtual_account', bank: 'Bank Contoh', number: '8808000123456789' },
  expiresAt: '2026-08-25T16:59:00.000Z',
};

/** Of which one letter is another: its checksum is wrong. */
export const brokenAttempt: AttemptModel = {
  ...qrisAttempt,
  instruction: { kind: 'qris', payload: payload.replace('IMIGRASI', 'IMIGRASA') },
};

/** Money of this kind: how much came, and how much of it pays the bill. */
export const seen = (
  kind: MoneySeenModel['kind'],
  amount: number,
  counted: number,
  at = '2026-08-24T07:45:00.000Z',
): MoneySeenModel => ({
  id: `m-${kind}`,
  method: accountMethod,
  kind,
  amount: idr(amount),
  counted: idr(counted),
  held: idr(amount - counted),
  at,
});

export const refund = (amount: number, state: RefundModel['state']): RefundModel => ({
  id: `r-${state}`,
  amount: idr(amount),
  state,
  reason: 'Dikembalikan ke rekening asal.',
  at: '2026-08-25T02:10:00.000Z',
});

export const paidIntent: IntentModel = {
  ...openIntent,
  state: 'paid',
  outstanding: idr(0),
  methods: [],
  attempt: { ...accountAttempt, state: 'settled', instruction: null },
  money: [seen('exact', 950_000, 950_000)],
  receipt: { number: 'B-7Q2K-94MD', at: '2026-08-24T07:45:00.000Z', method: accountMethod },
};

export const underpaidIntent: IntentModel = {
  ...openIntent,
  outstanding: idr(50_000),
  attempt: { ...accountAttempt, state: 'settled', instruction: null },
  money: [seen('underpaid', 900_000, 900_000)],
};

/** As a plain page is handed it. */
export const onPage = (intent: IntentModel, change: Partial<PaymentModel> = {}): PaymentModel => {
  const instruction = intent.attempt?.instruction;
  const isQris = instruction?.kind === 'qris';
  return {
    intent,
    now: '2026-08-24T07:36:00.000Z',
    form: form('/tagihan/i1'),
    links: { check: '/tagihan/i1', choose: '/tagihan/i1?ganti=1', picture: '/tagihan/i1/qris.png', print: null },
    ...(isQris && { drawn: qrPath(instruction.payload, 'M') }),
    ...change,
  };
};
