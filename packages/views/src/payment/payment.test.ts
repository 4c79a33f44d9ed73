import { html } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../testing/html.js';
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
import { renderHtml } from '../testing/render.js';
import { sampleContext } from '../testing/sample-context.js';
import { loadEveryWord } from '../words/every.js';
import { examples } from './payment.examples.js';
import { moneyOf } from './money-of.js';
import { paymentStage, type IntentModel, type PaymentModel } from './payment-model.js';
import { paymentView } from './payment.view.js';

const context = sampleContext('id', await loadEveryWord('id'));
const draw = (model: PaymentModel, live = false): string => {
  const { body, aside } = paymentView(model, { ...context, live });
  return renderHtml(html`${body}${aside?.body}`);
};
const textOf = (page: string): string => parsePage(page).text.replace(/\s+/g, ' ');
const stage = (change: Partial<IntentModel>, model: Partial<PaymentModel> = {}) =>
  paymentStage(onPage({ ...openIntent, ...change }, model), context.pack);

describe('what is shown of a bill', () => {
  it.each([
    ['choose', {}, {}],
    ['asking', { attempt: { ...qrisAttempt, state: 'created', instruction: null } }, {}],
    ['qris', { attempt: qrisAttempt }, {}],
    ['account', { attempt: accountAttempt }, {}],
    ['choose', { attempt: accountAttempt }, { choosing: true }],
    ['account', { attempt: accountAttempt, methods: [] }, { choosing: true }],
    ['other', { attempt: { ...accountAttempt, instruction: { kind: 'loket' } as never } }, {}],
    ['choose', { attempt: { ...accountAttempt, instruction: null } }, {}],
    ['choose', { attempt: { ...accountAttempt, state: 'expired', instruction: null } }, {}],
    ['paid', { ...paidIntent }, { choosing: true }],
    ['refunded', { state: 'partly_refunded' }, {}],
    ['refunded', { state: 'refunded' }, {}],
    ['expired', { state: 'expired' }, {}],
    ['cancelled', { state: 'cancelled' }, {}],
  ] as [string, Partial<IntentModel>, Partial<PaymentModel>][])('is %s', (expected, change, model) =>
    expect(stage(change, model)).toBe(expected),
  );

  it('is no instruction from the very moment that it ends', () => {
    const { expiresAt } = qrisAttempt;
    const before = new Date(Date.parse(expiresAt!) - 1).toISOString();
    expect(stage({ attempt: qrisAttempt }, { now: before })).toBe('qris');
    expect(stage({ attempt: qrisAttempt }, { now: expiresAt! })).toBe('lapsed');
  });

  const { payment: _payment, ...judgeless } = context.pack;
  it.each([
    ['of another amount', { ...qrisAttempt, amount: { amount: 950_001 } }, context.pack],
    ['with one letter changed', brokenAttempt, context.pack],
    ['that no pack has judged', qrisAttempt, judgeless],
  ] as const)('is no code %s', (_name, attempt, pack) => {
    const model = onPage({ ...openIntent, attempt });
    const drawn = (live: boolean) => {
      const { body } = paymentView(model, { ...context, pack, live });
      return renderHtml(html`${body}`);
    };
    const { instruction } = attempt;
    const payload = instruction?.kind === 'qris' ? instruction.payload : '';
    for (const live of [false, true]) {
      const page = drawn(live);
      expect(page).not.toContain('layan-qr');
      expect(page).not.toContain(payload);
      expect(textOf(page)).toContain('Kode QRIS ini tidak kami tampilkan');
      // only another way is left
      expect(page).toContain('value="va-contoh"');
      expect(page).not.toContain('value="qris"');
    }
  });

  it('draws the code on the server, where no script does', () => {
    const page = draw(onPage({ ...openIntent, attempt: qrisAttempt }));
    const { elements, attribute } = parsePage(page);
    const picture = elements.find((element) => attribute(element, 'role') === 'img');
    expect(picture && attribute(picture, 'aria-label')).toBe('Kode QRIS untuk membayar Rp950.000');
    expect(page).toContain('href="/tagihan/i1/qris.png"');
    expect(draw(onPage({ ...openIntent, attempt: qrisAttempt }, { drawn: null }), true)).not.toContain('<svg');
  });

  it('copies the number without its spaces, and the amount without its dots', () => {
    const { elements, attribute } = parsePage(draw(onPage({ ...openIntent, attempt: accountAttempt }), true));
    const copied = elements.filter(({ tagName }) => tagName === 'layan-copy-button');
    expect(copied.map((each) => attribute(each, 'text'))).toEqual(['8808000123456789', '950000']);
  });

  it('keeps no room for a button where no script will bring one', () => {
    const { elements, text } = parsePage(draw(onPage({ ...openIntent, attempt: accountAttempt })));
    expect(elements.filter(({ tagName }) => tagName === 'layan-copy-button')).toEqual([]);
    expect(text).toContain('8808 0001 2345 6789');
  });
});

describe('a payment page tells the truth', () => {
  const pages = examples.map(({ name, view }) => {
    const { body, title } = view(context);
    return [name, `${title} ${textOf(renderHtml(html`${body}`))}`] as const;
  });

  it.each(pages)('and never says that a payment failed: %s', (_name, text) => expect(text).not.toMatch(/gagal/i));

  it('offers nothing to pay with once nothing is owed', () => {
    for (const intent of [paidIntent, { ...openIntent, state: 'expired' as const, methods: [] }]) {
      const { elements, attribute } = parsePage(draw(onPage(intent), true));
      expect(elements.filter(({ tagName }) => ['form', 'layan-qr', 'layan-copy-button'].includes(tagName))).toEqual([]);
      expect(elements.flatMap((element) => attribute(element, 'href') ?? [])).not.toContain('/tagihan/i1?ganti=1');
    }
  });

  it('says what arrived and what is missing', () => {
    const text = textOf(draw(onPage(underpaidIntent)));
    expect(text).toContain('Kami menerima Rp900.000 dari Rp950.000.');
    expect(text).toContain('Bayar kekurangannya paling lambat Senin, 31 Agustus 2026, 23.59 WIB.');
  });

  it.each([
    ['too much', [seen('overpaid', 1_000_000, 950_000)], 'Anda membayar lebih Rp50.000'],
    ['twice', [...paidIntent.money, seen('duplicate', 950_000, 0)], 'Rp950.000 yang masuk kemudian dikembalikan'],
    ['late, after it was paid', [...paidIntent.money, seen('late', 950_000, 0)], 'Rp950.000 yang masuk kemudian'],
  ])('about money that came %s, until it is on its way back', (_name, money, said) => {
    const held = moneyOf({ ...paidIntent, money }).waiting;
    expect(textOf(draw(onPage({ ...paidIntent, money })))).toContain(said);
    const refunds = [refund(held, 'requested')];
    const text = textOf(draw(onPage({ ...paidIntent, money, refunds })));
    expect(text).not.toContain(said);
    expect(text).toContain('sedang dikembalikan');
    // one that did not get through leaves it where it was
    expect(textOf(draw(onPage({ ...paidIntent, money, refunds: [refund(held, 'failed')] })))).toContain(said);
  });

  it('about money for a bill that had ended', () => {
    const expired: IntentModel = { ...openIntent, state: 'expired', methods: [] };
    const late = textOf(draw(onPage({ ...expired, money: [seen('late', 950_000, 0)] })));
    expect(late).toContain('Uang Anda masuk setelah batas waktu');
    const part = textOf(draw(onPage({ ...expired, money: [seen('underpaid', 900_000, 0)] })));
    expect(part).toContain('Rp900.000 Anda dikembalikan');
    for (const text of [late, part]) expect(text).toContain('Jangan bayar');
  });
});
