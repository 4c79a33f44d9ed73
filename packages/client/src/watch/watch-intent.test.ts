import type { Intent } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import { isProblemError } from '../errors/problem-error.js';
import { createTestClient, examples, ManualClock, problemReply } from '../testing/index.js';
import type { Visibility } from './options.js';

/** A page that is shown until the test hides it. */
class TestPage implements Visibility {
  #isShown = true;
  readonly #listeners = new Set<() => void>();

  isVisible(): boolean {
    return this.#isShown;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(isShown: boolean): void {
    this.#isShown = isShown;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Milliseconds that a call may take: longer than any wait. */
const budget = 1_000_000;

function open() {
  const clock = new ManualClock();
  const { client, platform } = createTestClient({ clock, client: { clock, random: () => 0.5, budget } });
  const told: Intent[] = [];
  const reached: boolean[] = [];
  const page = new TestPage();
  const ending = new AbortController();
  const done = client.intents.watch('intent-0', {
    signal: ending.signal,
    onIntent: (intent) => told.push(intent),
    onReach: (isReached) => reached.push(isReached),
    visibility: page,
  });
  /** Waits of the watch and of its calls, without the time that a call may take. */
  const waits = () => clock.pending.filter((ms) => ms < budget);
  /** Resolves once nothing is asked and the next question waits; gives how long. */
  const rests = async () => {
    while (waits().length !== 1 || clock.pending.length !== 1) await new Promise(setImmediate);
    return waits()[0]!;
  };
  /** Goes on to the next question, until it is answered; gives how long it had waited. */
  const next = async () => {
    const wait = await rests();
    clock.advance(wait);
    await rests();
    return wait;
  };
  /** Goes on by whatever comes next. */
  const step = async () => {
    while (waits().length === 0) await new Promise(setImmediate);
    clock.advance(waits()[0]!);
  };
  const asked = () => platform.requests.length;
  return { clock, client, platform, told, reached, page, done, next, rests, step, asked, stop: () => ending.abort() };
}

describe('a bill that is watched', () => {
  it('is told at the start and after every change, and not in between', async () => {
    const { client, platform, told, next, rests, stop, done } = open();
    await rests();
    await next();
    expect(told).toEqual([examples.intent]);
    await client.intents.pay('intent-0', 'qris');
    await next();
    expect(told.at(-1)!.attempt).toMatchObject({ state: 'waiting', method: { id: 'qris' } });
    platform.bills.change('intent-0', { state: 'paid' });
    await next();
    expect(told.map(({ state }) => state)).toEqual(['open', 'open', 'paid']);
    stop();
    await done;
  });

  it('is asked for often while a provider is about to answer, then ever more seldom', async () => {
    const { client, platform, next, rests, stop, done } = open();
    platform.bills.answers = false;
    await rests();
    await client.intents.pay('intent-0', 'qris');
    await next();
    expect([await next(), await next(), await next()]).toEqual([1000, 1500, 2250]);
    platform.bills.change('intent-0', { attempt: examples.qrisAttempt });
    await next();
    expect([await next(), await next()]).toEqual([3000, 4500]);
    for (let count = 0; count < 12; count += 1) await next();
    expect(await next()).toBe(20_000);
    stop();
    await done;
  });

  it('is asked for again soon after it was paid, for who pays twice does so at once, then ever more seldom', async () => {
    const { platform, next, rests, stop, done } = open();
    await rests();
    platform.bills.change('intent-0', { state: 'paid' });
    await next();
    expect([await next(), await next(), await next()]).toEqual([2000, 3000, 4500]);
    for (let count = 0; count < 12; count += 1) await next();
    expect(await next()).toBe(120_000);
    stop();
    await done;
  });

  it('is left alone while nobody sees the page, and asked for at once when it is shown', async () => {
    const { platform, clock, page, told, asked, rests, stop, done } = open();
    await rests();
    page.show(false);
    const before = asked();
    platform.bills.change('intent-0', { state: 'paid' });
    clock.advance(3_600_000);
    expect(asked()).toBe(before);
    page.show(true);
    await rests();
    expect(asked()).toBe(before + 1);
    expect(told.at(-1)!.state).toBe('paid');
    stop();
    await done;
  });

  it('says that the platform is lost, and when it is back', async () => {
    const { platform, reached, rests, step, stop, done } = open();
    await rests();
    platform.fail('getIntent', ...Array.from({ length: 7 }, () => 'unreachable' as const));
    while (reached.length < 2) await step();
    expect(reached).toEqual([false, true]);
    stop();
    await done;
  });

  it('ends with what waiting does not cure', async () => {
    const { platform, rests, step, done } = open();
    await rests();
    platform.fail('getIntent', () => problemReply('not-found'));
    await step();
    await expect(done).rejects.toSatisfy((error) => isProblemError(error, 'not-found'));
  });
});

describe('paying', () => {
  it('makes one attempt of one press, however often its reply is lost', async () => {
    const clock = new ManualClock();
    const { client, platform } = createTestClient({ clock, client: { clock, random: () => 0 } });
    platform.fail('createAttempt', 'lost-reply', 'lost-reply');
    const paying = client.intents.pay('intent-0', 'va-contoh', { key: 'press-1' });
    void (async () => {
      for (let count = 0; count < 2; count += 1) clock.advance((await clock.timers(2))[0]!);
    })();
    expect((await paying).attempt).toMatchObject({ id: 'attempt-1', state: 'waiting' });
    expect(platform.bills.get('intent-0').revision).toBe(2);
    const keys = platform.requests.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toEqual(['"press-1"', '"press-1"', '"press-1"']);
  });

  it('says that a provider cannot be asked by the name of the problem', async () => {
    const { client, platform } = createTestClient();
    platform.fail('createAttempt', () => problemReply('payment-unavailable', {}, { 'Retry-After': '3600' }));
    await expect(client.intents.pay('intent-0', 'qris')).rejects.toSatisfy((error) =>
      isProblemError(error, 'payment-unavailable'),
    );
  });
});
