import { intentSchema } from '@layan/contract/schemas';
import type { Intent } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import { replies } from '../testing/replies.js';
import { loading, newsOf, next, type BillState, type PaymentState } from './flow.js';

const shown = (intent: Intent, more: Partial<BillState> = {}): PaymentState => ({
  ...(next(loading, { type: 'intent', intent }) as BillState),
  ...more,
});

describe('the payment', () => {
  it('shows the newest answer, and never an older one', () => {
    const state = shown(replies.paid);
    expect(next(state, { type: 'intent', intent: replies.open })).toBe(state);
    expect(next(shown(replies.open), { type: 'intent', intent: replies.paid })).toMatchObject({ intent: replies.paid });
  });

  it('keeps a choice that is being made when nothing but the time has changed, and lets go of it when the bill has', () => {
    const choosing = next(shown(replies.account), { type: 'choose' });
    const same = { ...replies.account, revision: 9 };
    expect(next(choosing, { type: 'intent', intent: same })).toMatchObject({ choosing: true, intent: same });
    const paid = { ...replies.paid, revision: 9 };
    expect(next(choosing, { type: 'intent', intent: paid })).toMatchObject({ choosing: false });
  });

  it('sends one choice at a time', () => {
    const sending = next(shown(replies.open), { type: 'send', method: 'qris' });
    expect(sending).toMatchObject({ busy: 'sending', chosen: 'qris' });
    expect(next(sending, { type: 'send', method: 'va-contoh' })).toBe(sending);
    expect(next(sending, { type: 'check' })).toBe(sending);
    expect(next(sending, { type: 'not-sent', problem: 'down' })).toMatchObject({ problem: 'down', chosen: 'qris' });
  });

  it('offers no other method for a bill that is not open', () => {
    const state = shown(replies.paid);
    expect(next(state, { type: 'choose' })).toBe(state);
  });

  it('goes on showing a bill, whatever goes wrong later', () => {
    const state = shown(replies.paid);
    expect(next(state, { type: 'fail', error: 'server' })).toBe(state);
    expect(next(loading, { type: 'fail', error: 'offline' })).toMatchObject({ kind: 'failed', error: 'offline' });
    expect(next(state, { type: 'expire' })).toEqual({ kind: 'expired' });
    expect(next(state, { type: 'forget' })).toBe(loading);
  });

  it.each(['choose', 'keep', 'not-chosen', 'check', 'checked'] as const)(
    'has no use for "%s" before there is a bill',
    (type) => expect(next(loading, { type })).toBe(loading),
  );
});

describe('what is news', () => {
  it.each([
    ['nothing at the start', null, replies.paid, null],
    ['a code', replies.asking, replies.qris, 'ready'],
    ['its end', replies.qris, replies.attemptExpired, 'ended'],
    ['some money', replies.account, replies.underpaid, 'money'],
    ['that it is paid', replies.account, replies.paid, 'paid'],
    ['more money', replies.paid, replies.duplicate, 'money'],
    ['nothing when nothing has changed', replies.account, replies.account, null],
  ] as const)('is %s', (_name, before, after, news) => expect(newsOf(before, after)).toBe(news));
});

it.each(Object.entries(replies))('the saved reply %s is what the contract says', (_name, reply) =>
  expect(intentSchema.parse(reply)).toEqual(reply),
);
