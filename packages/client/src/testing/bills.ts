import type { Attempt, Intent } from '@layan/contract';
import type { Clock } from '../clock.js';
import { examples } from './examples.js';
import { found, Refusal } from './refusal.js';

/** What is owed, and the provider that takes it: it answers at once, with an instruction, unless it is told otherwise. */
export class TestBills {
  /** False: what is asked for stays `created`, as while a provider is slow. */
  answers = true;
  readonly #intents: Map<string, Intent>;
  readonly #clock: Clock;
  readonly #keys = new Map<string, string>();
  #count = 0;

  constructor(intents: readonly Intent[], clock: Clock) {
    this.#intents = new Map(intents.map((intent) => [intent.id, intent]));
    this.#clock = clock;
  }

  get(id: string): Intent {
    return found(this.#intents.get(id));
  }

  /** Something happens to a bill: money comes, an attempt ends. */
  change(id: string, change: Partial<Intent>): Intent {
    const before = this.get(id);
    const changed: Intent = { ...before, ...change, revision: before.revision + 1, updatedAt: this.#now() };
    this.#intents.set(id, changed);
    return changed;
  }

  /** Another attempt; the live one again where it is of the same method. */
  attempt(id: string, methodId: string, key: string): { readonly intent: Intent; readonly isNew: boolean } {
    const before = this.get(id);
    const known = this.#keys.get(key);
    if (known !== undefined && known !== methodId) throw new Refusal('idempotency-key-mismatch');
    this.#keys.set(key, methodId);
    const method = before.methods.find((each) => each.id === methodId);
    if (before.state !== 'open' || !method) throw new Refusal('intent-not-payable');
    const live = before.attempt && ['created', 'waiting'].includes(before.attempt.state);
    if (live && before.attempt.method.id === methodId) return { intent: before, isNew: false };
    this.#count += 1;
    const attempt: Attempt = {
      ...(method.kind === 'qris' ? examples.qrisAttempt : examples.accountAttempt),
      id: `attempt-${this.#count}`,
      intent: id,
      method,
      amount: before.outstanding,
      createdAt: this.#now(),
      updatedAt: this.#now(),
      ...(!this.answers && { state: 'created' as const, instruction: null, expiresAt: null }),
    };
    return { intent: this.change(id, { attempt }), isNew: true };
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}
