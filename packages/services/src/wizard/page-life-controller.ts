import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../connection/connection.js';
import type { Journey } from './journey.js';

/**
 * What happens around a journey: the page is hidden, restored or left, the line comes back, somebody else signs in. Nothing that was
 * typed is lost by it, and nobody sees what is another person's.
 */
export class PageLifeController implements ReactiveController {
  /** False while a page that the browser brought back has not been told who is signed in: it may be somebody else by now. */
  isSure = true;
  readonly #host: ReactiveControllerHost;
  readonly #journey: () => Journey | null;
  #connection: Connection | null = null;
  #who: string | null | undefined;
  #stop = (): void => {};

  constructor(host: ReactiveControllerHost, journey: () => Journey | null) {
    this.#host = host;
    this.#journey = journey;
    host.addController(this);
  }

  /** Follows the session of this connection from now on. */
  watch(connection: Connection): void {
    this.#connection = connection;
    this.#who = undefined;
    this.hostDisconnected();
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#connection === null) return;
    const { session } = this.#connection;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const unsubscribe = session.subscribe(() => this.#sessionChanged());
    document.addEventListener('visibilitychange', () => this.#visibility(), options);
    window.addEventListener('pagehide', () => void this.#journey()?.save({ last: true }), options);
    window.addEventListener('pageshow', (event) => event.persisted && this.#broughtBack(), options);
    window.addEventListener('online', () => this.#look(), options);
    window.addEventListener('beforeunload', (event) => this.#journey()?.isUnsaved && event.preventDefault(), options);
    this.#stop = () => {
      unsubscribe();
      listening.abort();
    };
  }

  hostDisconnected(): void {
    this.#stop();
    this.#stop = () => {};
  }

  #visibility(): void {
    if (document.visibilityState === 'hidden') void this.#journey()?.save({ last: true });
    else this.#look();
  }

  /** Whether the same person is still signed in; without a line it stays as it is. */
  #look(): void {
    this.#journey()?.retry();
    this.#connection?.session.read().then(
      () => this.#sure(true),
      () => {},
    );
  }

  #broughtBack(): void {
    this.#sure(false);
    this.#look();
  }

  #sure(isSure: boolean): void {
    this.isSure = isSure;
    this.#host.requestUpdate();
  }

  #sessionChanged(): void {
    const session = this.#connection?.session.current;
    if (!session) return;
    const who = session.signedIn ? `${session.name} ${session.maskedId}` : null;
    const before = this.#who;
    this.#who = who;
    if (before === undefined || before === who) return;
    const journey = this.#journey();
    if (who === null) return void journey?.end();
    if (before === null) return void journey?.start();
    // a session handle is one person's, and so is everything on this page
    journey?.forget();
    window.location.reload();
  }
}
