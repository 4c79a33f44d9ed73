import { AsyncLocalStorage } from 'node:async_hooks';
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';

/**
 * `opening`: a transaction is being begun or ended by `write`, or a migration runs. `inside`: the work of a write runs; only its own
 * handle may be used.
 */
const scope = new AsyncLocalStorage<'opening' | 'inside'>();

/** Runs `work` where transactions may be begun: `write` and the migrator, nobody else. */
export function whileOpening<Result>(work: () => Promise<Result>): Promise<Result> {
  return scope.run('opening', work);
}

/** Runs the work of a write. */
export function insideWrite<Result>(work: () => Promise<Result>): Promise<Result> {
  return scope.run('inside', work);
}

/** A programming error: something was awaited inside a write that is not the write's own handle. */
export class WriteGuardError extends Error {
  override readonly name = 'WriteGuardError';
}

/**
 * Throws when a write is going on. Called by everything that must not be awaited inside one: the outer database handle, and
 * whoever calls another machine, reads a file or asks the identity provider.
 * @param what Who asks, for the message: `mail.send`.
 */
export function assertOutsideWrite(what: string): void {
  if (scope.getStore() === 'inside') {
    throw new WriteGuardError(`${what} was used inside a write; use only the handle that the write gives`);
  }
}

/** First come, first served. */
class Queue {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with what ends the turn. */
  async enter(): Promise<() => void> {
    const before = this.#tail;
    let leave = (): void => {};
    this.#tail = new Promise((resolve) => (leave = resolve));
    await before;
    return leave;
  }
}

/**
 * Checks at the one place every query passes before it may wait for a connection: waiting first would hang an embedded database,
 * which has a single connection, instead of saying what is wrong.
 */
export class GuardedDriver implements Driver {
  readonly #inner: Driver;
  readonly #queue: Queue | null;
  readonly #leave = new WeakMap<DatabaseConnection, () => void>();

  /** @param options.single The inner driver has one connection and does not queue by itself. */
  constructor(inner: Driver, options: { readonly single: boolean }) {
    this.#inner = inner;
    this.#queue = options.single ? new Queue() : null;
  }

  init: Driver['init'] = (options) => this.#inner.init(options);
  destroy: Driver['destroy'] = (options) => this.#inner.destroy(options);
  commitTransaction: Driver['commitTransaction'] = (connection) => this.#inner.commitTransaction(connection);
  rollbackTransaction: Driver['rollbackTransaction'] = (connection) => this.#inner.rollbackTransaction(connection);

  async acquireConnection(options?: Parameters<Driver['acquireConnection']>[0]): Promise<DatabaseConnection> {
    assertOutsideWrite('The outer database handle');
    if (this.#queue === null) return this.#inner.acquireConnection(options);
    const leave = await this.#queue.enter();
    try {
      const connection = await this.#inner.acquireConnection(options);
      this.#leave.set(connection, leave);
      return connection;
    } catch (error) {
      leave();
      throw error;
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    try {
      await this.#inner.releaseConnection(connection);
    } finally {
      this.#leave.get(connection)?.();
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (scope.getStore() !== 'opening') throw new WriteGuardError('Transactions are begun by write() only');
    await this.#inner.beginTransaction(connection, settings);
  }
}
