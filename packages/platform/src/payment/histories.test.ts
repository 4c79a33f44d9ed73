import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Intent } from '@layan/contract';
import { isProblem } from '../problem/index.js';
import { describeEachDatabase } from '../testing/databases.js';
import { history, Notebook, type Command } from '../testing/history.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';
import { reviewerA } from '../testing/world.js';

const week = 7 * 24 * 3600;
const methods = ['va-uji', 'qris-uji'] as const;

/** One bill, to which things happen as they do from outside: by requests, notifications, and the clock. */
class Story {
  readonly notebook = new Notebook();
  #keys = 0;

  constructor(
    private readonly world: PaidWorld,
    private readonly name: string,
    private intent: Intent,
  ) {}

  async play(command: Command): Promise<void> {
    const { world, notebook } = this;
    const { id, attempt, refundable } = this.intent;
    if (command.do === 'ask' || command.do === 'offer') await this.#ask(attempt?.method.id ?? methods[0]);
    if (command.do === 'switch') await this.#ask(methods.find((method) => method !== attempt?.method.id) ?? methods[0]);
    if (command.do === 'end') await this.#tell(command.attempt, command.as === 'failed' ? 'cancelled' : command.as);
    if (command.do === 'tell') {
      const payment = { ...command, reference: `${this.name}-${command.reference}`, at: world.clock.now() };
      if (await this.#tell(command.attempt, 'paid', [payment])) notebook.tell(command);
    }
    if (command.do === 'close') {
      world.clock.advance(week);
      await world.reconcile();
      notebook.close();
    }
    if (command.do === 'refund') {
      const amount = Math.ceil(refundable.amount * command.part);
      const available = refundable.amount + (command.stale ? 1 : 0);
      await this.#refund(amount, available);
    }
    if (command.do === 'answer') await this.#answer(command.as);
    this.intent = await world.intent(id);
  }

  /** Compares what the platform says with what the notebook says. */
  check(): void {
    const { outstanding, refundable, money, attempt, state } = this.intent;
    expect(outstanding.amount).toBe(this.notebook.outstanding);
    expect(refundable.amount).toBe(this.notebook.available);
    expect(money.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(this.notebook.taken);
    for (const { amount, counted, held } of money) expect(counted.amount + held.amount).toBe(amount.amount);
    if (attempt?.instruction) expect([state, attempt.amount]).toEqual(['open', outstanding]);
  }

  async #charges(): Promise<readonly string[]> {
    const query = this.world.database.reader.selectFrom('charges').select('id').where('intent_id', '=', this.intent.id);
    return (await query.orderBy('place').execute()).map(({ id }) => id);
  }

  async #ask(method: string): Promise<void> {
    await this.world.attempt(this.intent.id, method).catch((error: unknown) => {
      if (!isProblem(error, 'intent-not-payable')) throw error;
    });
  }

  async #tell(
    attempt: number,
    state: 'paid' | 'expired' | 'cancelled',
    payments: Parameters<PaidWorld['tell']>[0]['payments'] = [],
  ): Promise<boolean> {
    const reference = (await this.#charges())[attempt];
    if (reference !== undefined)
      await this.world.tell({ reference, state, instruction: null, expiresAt: null, payments });
    return reference !== undefined;
  }

  async #refund(amount: number, available: number): Promise<void> {
    const [sum, believed] = [amount, available].map((one) => ({ amount: one, currency: 'IDR' as const }));
    this.world.provider.refundAnswer = 'requested';
    const change = { amount: sum!, available: believed!, reason: 'x', key: `k${(this.#keys += 1)}` };
    const asked = this.world.stores.officer(reviewerA).money.refund(this.intent.id, change);
    const refused = await asked.then(
      () => null,
      (error: unknown) => error,
    );
    if (refused === null) this.notebook.promise(amount);
    else expect(isProblem(refused, 'available-mismatch')).toBe(true);
  }

  async #answer(as: 'done' | 'failed'): Promise<void> {
    const open = this.intent.refunds.filter(({ state }) => state === 'requested');
    this.world.provider.refundAnswer = as;
    this.world.clock.advance(600);
    await this.world.reconcile();
    if (as === 'failed') for (const { amount } of open) this.notebook.promise(-amount.amount);
  }
}

describeEachDatabase('random histories of bills, through the stores', (under) => {
  it('end as the notebook says', async () => {
    const world = await createPaidWorld(under.database);
    const { reader } = under.database;
    let stories = 0;
    await fc.assert(
      fc.asyncProperty(history, async (commands) => {
        const intent = await world.bill();
        const story = new Story(world, `c${(stories += 1)}`, intent);
        for (const command of commands) {
          await story.play(command);
          story.check();
        }
        const events = await reader
          .selectFrom('case_events')
          .select('type')
          .where('case_id', '=', intent.case.id)
          .execute();
        expect(events.filter(({ type }) => type === 'paid')).toHaveLength(story.notebook.fulfilments);
        const entries = await reader
          .selectFrom('ledger_entries')
          .select(['account', 'amount'])
          .where('intent_id', '=', intent.id)
          .execute();
        expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        const owed = entries.filter(({ account }) => account === 'receivable');
        expect(owed.reduce((sum, { amount }) => sum + amount, 0)).toBe(story.notebook.outstanding);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);
});
