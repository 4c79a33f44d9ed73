import { isDraftConflictError, type CallOptions, type Clock, type DraftHandle } from '@layan/client';
import { Pauses } from '../host/pauses.js';
import { isPassing } from '../host/problems.js';

export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'offline';

interface Options {
  readonly clock: Clock;
  /** Called after every change of `status`. */
  readonly changed: () => void;
  /** A save failed for a reason that trying again does not cure. */
  readonly failed: (error: unknown) => void;
}

/** Milliseconds after the last key before a save begins. */
const rest = 1000;
/** Milliseconds that one save may take before the person is told that the connection is lost. */
const budget = 10_000;

/** Keeps a draft saved: soon after the last change, again and again while the connection is lost, and at once when it is back. */
export class Saver {
  status: SaveStatus = 'saved';
  /** The connection was lost since the draft was taken up. */
  wasOffline = false;
  readonly #handle: DraftHandle;
  readonly #options: Options;
  readonly #pauses = new Pauses();
  #stopTimer = (): void => {};
  #isStopped = false;

  constructor(handle: DraftHandle, options: Options) {
    this.#handle = handle;
    this.#options = options;
  }

  /** Saves once the person rests. */
  later(collect: () => void): void {
    this.#after(rest, () => {
      collect();
      void this.now();
    });
  }

  /** Saves now. Resolves with whether everything is saved. */
  async now(options: CallOptions = {}): Promise<boolean> {
    this.#stopTimer();
    if (this.#handle.isSaved) {
      this.#say('saved');
      return true;
    }
    this.#say(this.status === 'offline' ? 'offline' : 'saving');
    try {
      await this.#handle.save({ budget, ...options });
      this.#pauses.reset();
      this.#say(this.#handle.isSaved ? 'saved' : 'unsaved');
    } catch (error) {
      this.#fail(error);
    }
    return this.#handle.isSaved;
  }

  /** The connection may be back. */
  retry(): void {
    if (this.status === 'offline') void this.now();
  }

  /** For good; what is under way goes on unheard. */
  stop(): void {
    this.#isStopped = true;
    this.#stopTimer();
  }

  #fail(error: unknown): void {
    if (isPassing(error)) {
      this.#say('offline');
      this.#after(this.#pauses.next(), () => void this.now());
      return;
    }
    this.#say('unsaved');
    if (!this.#isStopped || isDraftConflictError(error)) this.#options.failed(error);
  }

  #after(ms: number, call: () => void): void {
    this.#stopTimer();
    if (!this.#isStopped) this.#stopTimer = this.#options.clock.after(ms, call);
  }

  #say(status: SaveStatus): void {
    if (this.#isStopped || this.status === status) return;
    this.status = status;
    this.wasOffline ||= status === 'offline';
    this.#options.changed();
  }
}
