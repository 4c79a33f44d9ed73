import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../connection/connection.js';
import { connectionContext } from '../connection/context.js';

interface Options {
  /** The connection that was set on the component itself; it comes first. */
  readonly own: () => Connection | null;
  /** Called when there is a connection, and when it is another than before. */
  readonly connected: (connection: Connection) => void;
}

/** Finds the connection of a component: its own, or the one that an element above it offers. */
export class ConnectionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  readonly #above: ContextConsumer<typeof connectionContext, LitElement>;
  #current: Connection | null = null;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    this.#above = new ContextConsumer(host, {
      context: connectionContext,
      subscribe: true,
      callback: () => this.look(),
    });
    host.addController(this);
  }

  get current(): Connection | null {
    return this.#current;
  }

  hostConnected(): void {
    this.look();
  }

  /** Looks again; called when the component's own connection was set. */
  look(): void {
    if (!this.#host.isConnected) return;
    const found = this.#options.own() ?? this.#above.value ?? null;
    if (found === null || found === this.#current) return;
    this.#current = found;
    this.#options.connected(found);
  }
}
