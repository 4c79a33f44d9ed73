import { isNotSignedInError, isProblemError, type Clock } from '@layan/client';
import type { Intent } from '@layan/contract';
import type { Pack } from '@layan/definition';
import { paymentStage, type PaymentStage } from '@layan/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../connection/connection.js';
import type { Target } from '../host/focus-controller.js';
import { part } from '../host/part.js';
import { isPassing, troubleOf } from '../host/problems.js';
import { Retry } from '../host/retry.js';
import { loading, newsOf, next, type PaymentEvent, type PaymentNews, type PaymentState } from './flow.js';

interface Options {
  /** Id of the bill; empty while the page has not said. */
  readonly intent: () => string;
  readonly clock: () => Clock;
  /** A key that nobody else makes. */
  readonly newKey: () => string;
  /** Loads words, before anything is shown. */
  readonly prepare: () => Promise<void>;
  /** Loads what this state of the bill is drawn with; the one before is shown meanwhile. */
  readonly ready: (intent: Intent) => Promise<void>;
  /** Tells the page of every change; `news` is what changed for the person. */
  readonly told: (intent: Intent, news: PaymentNews | null) => void;
  /** Said to those who do not see that nothing changed. */
  readonly same: () => void;
  /** A step was made: once it is drawn, the focus goes there. */
  readonly moved: (target: Target) => void;
}

/** Milliseconds after which a person hears that the provider does not answer. */
const patience = 20_000;

/** Joins a bill on the platform to what the payment shows. */
export class PaymentController implements ReactiveController {
  state: PaymentState = loading;
  /** The pack with what a bill needs; null before it is loaded. */
  pack: Pack | null = null;
  /** IANA zone of the agency's clock; null before it is known. */
  zone: string | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  #connection: Connection | null = null;
  #watching: AbortController | null = null;
  #retry: Retry | null = null;
  #stopListening = (): void => {};
  /** What one press asks for: sent again after a lost reply, it asks for the same. */
  #asked: { readonly method: string; readonly key: string } | null = null;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** RFC 3339; what time it is at the server, whatever the clock of this device says. */
  get now(): string {
    return new Date(this.#connection?.session.now() ?? this.#options.clock().now()).toISOString();
  }

  /** What is shown. */
  get stage(): PaymentStage | PaymentState['kind'] {
    const { state, pack, now } = this;
    return state.kind === 'bill' && pack ? paymentStage({ ...state, now }, pack) : state.kind;
  }

  /** Follows the bill over this connection from now on. */
  connect(connection: Connection): void {
    this.#connection = connection;
    this.restart();
  }

  /** From the start, with what the page gives now. */
  restart(): void {
    this.hostDisconnected();
    this.#asked = null;
    this.#go({ type: 'forget' });
    this.hostConnected();
  }

  hostConnected(): void {
    const connection = this.#connection;
    if (!connection || this.#options.intent() === '') return;
    this.#retry ??= new Retry(this.#options.clock());
    this.#stopListening = connection.session.subscribe(() => this.#sessionChanged());
    void this.#start();
  }

  hostDisconnected(): void {
    this.#stopListening();
    this.#watching?.abort();
    this.#watching = null;
    this.#retry?.stop();
  }

  /** Chooses a method, or sends the choice again. */
  async pay(method: string | null): Promise<void> {
    const { state } = this;
    if (state.kind !== 'bill' || state.busy === 'sending') return;
    if (method === null) return this.#go({ type: 'not-chosen' }, 'findings');
    this.#go({ type: 'send', method });
    if (this.#asked?.method !== method) this.#asked = { method, key: this.#options.newKey() };
    const { client } = this.#connection!;
    try {
      const intent = await client.intents.pay(state.intent.id, method, { key: this.#asked.key, budget: patience });
      this.#asked = null;
      await this.#take(intent, 'title');
      this.#go({ type: 'not-sent' });
      if (this.#isWanted) this.#watch();
    } catch (error) {
      if (this.#isWanted) this.#notPaid(error, state.intent);
    }
  }

  choose(): void {
    this.#go({ type: 'choose' }, 'title');
  }

  keep(): void {
    this.#go({ type: 'keep' }, 'title');
  }

  /** Asks once more, because the person wants to know. */
  async check(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'bill' || state.busy) return;
    this.#go({ type: 'check' });
    const before = state.intent.revision;
    try {
      const intent = await this.#connection!.client.intents.get(state.intent.id);
      await this.#take(intent);
      if (intent.revision === before) this.#options.same();
    } catch (error) {
      if (isPassing(error)) this.#go({ type: 'reach', isReached: false });
      else if (this.#isWanted) this.#failed(error);
    } finally {
      this.#go({ type: 'checked' });
    }
  }

  /** Lets go of everything personal, before somebody signs out. */
  forget(): void {
    this.hostDisconnected();
    this.#go({ type: 'forget' });
  }

  /** False once somebody has signed out, or the component has left the page: what comes after that is shown to nobody. */
  get #isWanted(): boolean {
    return this.#watching?.signal.aborted === false;
  }

  async #start(): Promise<void> {
    this.#watching?.abort();
    const { signal } = (this.#watching = new AbortController());
    try {
      const { client, pack: source, session } = this.#connection!;
      const read = session
        .first()
        .then(({ signedIn }) => (signedIn ? client.intents.get(this.#options.intent(), { signal }) : null));
      const [intent, pack] = await Promise.all([read, part(source.paying()), part(this.#options.prepare())]);
      if (signal.aborted) return;
      if (intent === null) return this.#go({ type: 'expire' });
      const { zone } = await client.services.get(intent.service.id, { signal });
      if (signal.aborted) return;
      this.pack = pack;
      this.zone = zone;
      await this.#take(intent);
      this.#watch();
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    }
  }

  /** Asks at once and from then on: soon, where a provider is about to answer. */
  #watch(): void {
    this.#watching?.abort();
    const { signal } = (this.#watching = new AbortController());
    this.#connection!.client.intents.watch(this.#options.intent(), {
      signal,
      onIntent: (intent) => void this.#take(intent).catch((error: unknown) => this.#failed(error)),
      onReach: (isReached) => this.#go({ type: 'reach', isReached }),
    }).catch((error: unknown) => {
      if (!signal.aborted) this.#failed(error);
    });
  }

  /** @throws PartError where what it is drawn with does not come */
  async #take(intent: Intent, target?: Target): Promise<void> {
    await part(this.#options.ready(intent));
    if (!this.#isWanted || intent.id !== this.#options.intent()) return;
    const before = this.state.kind === 'bill' ? this.state.intent : null;
    this.#retry?.reset();
    this.#go({ type: 'intent', intent });
    if (this.state.kind !== 'bill' || this.state.intent !== intent || before?.revision === intent.revision) return;
    this.#options.told(intent, newsOf(before, intent));
    if (target) this.#options.moved(target);
  }

  /** There is no instruction, and nothing was charged: only one that is shown can be paid. */
  #notPaid(error: unknown, before: Intent): void {
    if (isProblemError(error, 'payment-unavailable')) {
      const isLive = ['created', 'waiting'].includes(before.attempt?.state ?? '');
      return this.#go({ type: 'not-sent', problem: isLive ? 'switch_busy' : 'down' }, 'title');
    }
    this.#go({ type: 'not-sent' });
    // paid meanwhile, or ended: what is true now is shown
    if (isProblemError(error, 'intent-not-payable')) this.#watch();
    else if (isPassing(error)) this.#go({ type: 'reach', isReached: false });
    else this.#failed(error);
  }

  #failed(error: unknown): void {
    if (isNotSignedInError(error)) return this.#go({ type: 'expire' }, 'title');
    const trouble = troubleOf(error);
    if (trouble.kind === 'passing') {
      this.#go({ type: 'reach', isReached: false });
      this.#go({ type: 'fail', error: trouble.error, retryAfter: trouble.retryAfter });
      return this.#retry?.later(() => void this.#start());
    }
    this.#go({ type: 'fail', error: trouble.kind === 'final' ? trouble.error : 'server' }, 'title');
  }

  #sessionChanged(): void {
    const signedIn = this.#connection?.session.current?.signedIn;
    if (signedIn === false && this.state.kind === 'bill') {
      this.#watching?.abort();
      this.#go({ type: 'expire' }, 'title');
    }
    if (signedIn === true && this.state.kind === 'expired') this.restart();
  }

  #go(event: PaymentEvent, target?: Target): void {
    this.state = next(this.state, event);
    this.#host.requestUpdate();
    if (target) this.#options.moved(target);
  }
}
