import type { CaseEvent, Intent } from '@layan/contract';

/**
 * How events arrive now: by a stream of our own, by asking now and then, from another tab that does, or not at all while the
 * page is hidden.
 */
export type WatchMode = 'stream' | 'poll' | 'follow' | 'rest';

export interface WatchOptions {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Told of every event once, in order of `seq`. Take an unknown `type` as "something happened". */
  readonly onEvent: (event: CaseEvent) => void;
  /** `seq` of the last event known already; 0 when absent. */
  readonly since?: number | undefined;
  readonly onMode?: ((mode: WatchMode) => void) | undefined;
  /** Milliseconds between two questions where there is no stream; 15000 when absent. */
  readonly pollEvery?: number | undefined;
  /** Whether anybody sees the page; the document's own state when absent. */
  readonly visibility?: Visibility | undefined;
  /** The other tabs of this browser; null: there are none. Web Locks and BroadcastChannel when absent. */
  readonly tabs?: Tabs | null | undefined;
}

export interface WatchIntentOptions {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Told of the bill at the start and after every change of it. */
  readonly onIntent: (intent: Intent) => void;
  /** Told when the platform cannot be reached, and when it can again. */
  readonly onReach?: ((isReached: boolean) => void) | undefined;
  /** Whether anybody sees the page; the document's own state when absent. */
  readonly visibility?: Visibility | undefined;
}

export interface Visibility {
  isVisible(): boolean;
  /** Calls after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** What the tabs of one browser arrange among themselves. */
export interface Tabs {
  /** Waits until no other tab leads `name`, then leads until `work` ends. Rejects when the signal aborts while waiting. */
  lead(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void>;
  /** Hears what other tabs post under `name`; its own posts it does not hear. */
  listen(name: string, onMessage: (message: unknown) => void): Channel;
}

export interface Channel {
  post(message: unknown): void;
  close(): void;
}
