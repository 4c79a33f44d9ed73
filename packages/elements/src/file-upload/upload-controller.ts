import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

export interface UploadOptions {
  /** How much has been sent, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Aborts when the person cancels or removes the file. */
  readonly signal: AbortSignal;
}

/** Sends one file; what it gives back is what the form sends instead. */
export type Upload = (file: File, options: UploadOptions) => Promise<{ readonly id: string }>;

export const uploadFailures = ['failed', 'offline', 'cancelled'] as const;
export type UploadFailure = (typeof uploadFailures)[number];

/** How far the sending of a file has come. */
export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly done: number }
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'failed'; readonly why: UploadFailure };

interface ControllerOptions {
  readonly upload: () => Upload | null;
  /** How many at a time. */
  readonly parallel: () => number;
  /** False keeps a file from being sent. */
  readonly allows: (file: File) => boolean;
  /** One has been sent, or failed. */
  readonly settled: (file: File, state: UploadState) => void;
}

/** Sends files, a few at a time. */
export class UploadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ControllerOptions;
  readonly #states = new Map<File, UploadState>();
  readonly #stops = new Map<File, AbortController>();

  constructor(host: ReactiveControllerHost & Element, options: ControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Undefined where nothing is to be sent. */
  stateOf(file: File): UploadState | undefined {
    return this.#states.get(file);
  }

  /** Sends those that are new, and stops those that are gone. */
  keep(files: readonly File[]): void {
    for (const file of [...this.#states.keys()]) if (!files.includes(file)) this.#forget(file);
    for (const file of files) if (!this.#states.has(file)) this.#states.set(file, { kind: 'waiting' });
    this.#next();
  }

  /** Stops a file, which can be sent again. */
  cancel(file: File): void {
    this.#stop(file);
    this.#settle(file, { kind: 'failed', why: 'cancelled' });
  }

  retry(file: File): void {
    this.#set(file, { kind: 'waiting' });
    this.#next();
  }

  hostDisconnected(): void {
    // moved, it is back at once
    queueMicrotask(() => {
      if (!this.#host.isConnected) for (const file of [...this.#stops.keys()]) this.#forget(file);
    });
  }

  #next(): void {
    for (const file of [...this.#states.keys()]) {
      if (this.#stops.size >= Math.max(1, this.#options.parallel())) return;
      if (this.#states.get(file)?.kind === 'waiting') this.#send(file);
    }
  }

  #send(file: File): void {
    const upload = this.#options.upload();
    if (!upload) return;
    if (!this.#options.allows(file)) return this.#settle(file, { kind: 'failed', why: 'cancelled' });
    if (!navigator.onLine) return this.#settle(file, { kind: 'failed', why: 'offline' });
    const stop = new AbortController();
    const { signal } = stop;
    this.#stops.set(file, stop);
    this.#set(file, { kind: 'sending', done: 0 });
    const onProgress = (done: number) => {
      if (this.#stops.get(file) === stop) this.#set(file, { kind: 'sending', done: Math.min(1, Math.max(0, done)) });
    };
    const end = (state: UploadState) => {
      if (signal.aborted) return;
      this.#stops.delete(file);
      this.#settle(file, state);
    };
    const fail = () => end({ kind: 'failed', why: navigator.onLine ? 'failed' : 'offline' });
    new Promise<{ readonly id: string } | undefined>((sent) => sent(upload(file, { onProgress, signal }))).then(
      (reply) => (reply?.id ? end({ kind: 'sent', id: reply.id }) : fail()),
      fail,
    );
  }

  #settle(file: File, state: UploadState): void {
    this.#set(file, state);
    this.#options.settled(file, state);
    this.#next();
  }

  #set(file: File, state: UploadState): void {
    this.#states.set(file, state);
    this.#host.requestUpdate();
  }

  #stop(file: File): void {
    this.#stops.get(file)?.abort();
    this.#stops.delete(file);
  }

  #forget(file: File): void {
    this.#stop(file);
    this.#states.delete(file);
  }
}
