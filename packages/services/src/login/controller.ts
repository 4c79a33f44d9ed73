import type { Clock } from '@layan/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../connection/connection.js';
import { toldAll, type Waiting } from '../host/waiting.js';
import { next, untilDue, warning, type LoginEvent, type LoginState } from './flow.js';

interface Options {
  readonly clock: () => Clock;
  /** Path and query of the page to come back to. */
  readonly returnTo: () => string;
  /** Tells the page, and gathers what its listeners want to finish first. False when one refuses. */
  readonly tell: (type: 'session-ending' | 'sign-out', waiting: Waiting) => boolean;
  readonly leave: (location: string) => void;
}

/** Joins the session of the agency's server to what the login shows. */
export class LoginController implements ReactiveController {
  state: LoginState = { kind: 'unknown' };
  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  #connection: Connection | null = null;
  #stopListening = (): void => {};
  #stopTimer = (): void => {};

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Follows the session of this connection from now on. */
  connect(connection: Connection): void {
    this.#connection = connection;
    this.hostDisconnected();
    this.hostConnected();
  }

  hostConnected(): void {
    const session = this.#connection?.session;
    if (!session) return;
    this.#stopListening = session.subscribe(() => this.#heard());
    // whoever needs the session says that nobody answers
    session.first().then(
      () => this.#heard(),
      () => {},
    );
  }

  hostDisconnected(): void {
    this.#stopListening();
    this.#stopTimer();
  }

  get signInUrl(): string {
    return this.#connection?.session.signInUrl(this.#options.returnTo()) ?? '';
  }

  /** Any call prolongs the session. */
  async stay(): Promise<void> {
    const { client, session } = this.#connection!;
    await client.me.get().catch(() => {});
    await session.read().catch(() => {});
  }

  async signOut(): Promise<void> {
    const { session } = this.#connection!;
    if (this.state.kind !== 'person' || this.state.step === 'leaving' || !(await this.#tell('sign-out'))) return;
    this.#go({ type: 'leave' });
    try {
      this.#options.leave(await session.signOut(this.#options.returnTo()));
    } catch {
      this.#go({ type: 'stuck' });
    }
  }

  #heard(): void {
    const session = this.#connection?.session.current;
    if (session) this.#go({ type: 'session', session, endsAt: this.#connection!.session.endsAt });
  }

  async #due(): Promise<void> {
    const { session } = this.#connection!;
    if (this.state.kind === 'person' && this.state.step === 'in') await this.#tell('session-ending');
    // saving has prolonged it, or another tab has
    await session.read().catch(() => {});
    this.#heard();
    const { endsAt } = session;
    if (endsAt !== null && endsAt - this.#options.clock().now() <= warning) this.#go({ type: 'ending' });
  }

  #tell(type: 'session-ending' | 'sign-out'): Promise<boolean> {
    return toldAll((waiting) => this.#options.tell(type, waiting));
  }

  #go(event: LoginEvent): void {
    this.state = next(this.state, event);
    this.#stopTimer();
    const ms = untilDue(this.state, this.#options.clock().now());
    if (ms !== null) this.#stopTimer = this.#options.clock().after(ms, () => void this.#due());
    this.#host.requestUpdate();
  }
}
