import type { Intent } from '@layan/contract';
import type { CallOptions } from '../transport/call.js';
import type { Transport } from '../transport/transport.js';
import type { WatchIntentOptions } from '../watch/options.js';
import type { KeyOptions } from './drafts.js';

/** `client.intents`: what is owed for a case, and how it is paid. */
export class Intents {
  constructor(private readonly transport: Transport) {}

  /** @throws ProblemError `not-found` */
  get(intent: string, options?: CallOptions): Promise<Intent> {
    return this.transport.call('getIntent', { ...options, params: { intent } });
  }

  /**
   * Asks for an instruction to pay with, and gives the bill with it. At most one is live: another method ends the one before, and the
   * same method gives it again. An attempt that is `created` waits for its provider: watch it.
   * @throws ProblemError `not-found`, `intent-not-payable`, `idempotency-key-mismatch`; UnavailableError, named `payment-unavailable`
   * while the provider cannot be asked, or has not confirmed that the attempt before has ended. Nothing was charged then.
   */
  pay(intent: string, method: string, { key, ...options }: KeyOptions = {}): Promise<Intent> {
    const call = { ...options, params: { intent }, body: { method }, key: key ?? this.transport.options.newKey() };
    return this.transport.call('createAttempt', call);
  }

  /**
   * Tells the bill, as it is now and after every change, until the signal aborts. Asks often while a provider is about to answer, less
   * often while nothing happens, and not at all while the page is hidden.
   * @returns Settles only at the end: resolves when the signal aborts.
   * @throws NotSignedInError and other ProblemErrors that waiting does not cure (`not-found`, `forbidden`); ReplyError at the start.
   */
  async watch(intent: string, options: WatchIntentOptions): Promise<void> {
    const { watchIntent } = await import('../watch/watch-intent.js');
    return watchIntent(this.transport, intent, options);
  }
}
