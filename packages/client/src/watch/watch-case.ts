import type { CaseEvent } from '@layan/contract';
import { sleep } from '../clock.js';
import { isNotSignedInError } from '../errors/not-signed-in-error.js';
import { isProblemError } from '../errors/problem-error.js';
import { isReplyError } from '../errors/reply-error.js';
import { isRecord } from '../json.js';
import { listing } from '../listing.js';
import { isPassing } from '../transport/retry.js';
import type { Transport } from '../transport/transport.js';
import { browserTabs, pageVisibility } from './browser.js';
import { readEventStream } from './event-stream.js';
import type { Channel, Tabs, WatchMode, WatchOptions } from './options.js';
import { inPeriods } from './period.js';

/** Milliseconds */
const times = { poll: 15_000, longestPoll: 120_000, reconnect: 3000, longestReconnect: 30_000, silence: 60_000 };

/** After so many streams in a row that brought nothing, questions are asked instead. */
const streamFailures = 2;

/** See `client.cases.watch`. */
export async function watchCase(transport: Transport, id: string, options: WatchOptions): Promise<void> {
  const watch = new CaseWatch(transport, id, options);
  const { signal, visibility = pageVisibility } = options;
  await inPeriods({ signal, visibility, run: (period) => watch.run(period), rest: () => watch.rest() });
}

class CaseWatch {
  readonly #transport: Transport;
  readonly #id: string;
  readonly #options: WatchOptions;
  readonly #tabs: Tabs | null;
  /** `seq` of the last event that was told. */
  #last: number;
  /** Case revision up to which events were asked for; it counts events that this person does not see, too. */
  #revision = 0;
  #everWorked = false;
  /** Told by other tabs while older events are still on their way; null otherwise. */
  #early: CaseEvent[] | null = null;
  #reconnect = times.reconnect;
  #mode: WatchMode | null = null;

  constructor(transport: Transport, id: string, options: WatchOptions) {
    this.#transport = transport;
    this.#id = id;
    this.#options = options;
    this.#tabs = options.tabs === undefined ? browserTabs() : options.tabs;
    this.#last = options.since ?? 0;
  }

  /** Nobody looks: no connection, no questions. */
  rest(): void {
    this.#tellMode('rest');
  }

  /** Catches up, then follows the tab that leads, or leads. */
  async run(signal: AbortSignal): Promise<void> {
    if (!this.#tabs) {
      await this.#catchUpAtLast(signal);
      return this.#lead(signal, null);
    }
    const name = `layan:case:${this.#transport.options.baseUrl}:${this.#id}`;
    const channel = this.#tabs.listen(name, (message) => this.#hear(message, signal));
    try {
      await this.#catchUpAtLast(signal);
      this.#tellMode('follow');
      await this.#tabs.lead(name, signal, () => this.#lead(signal, channel));
    } finally {
      channel.close();
    }
  }

  async #lead(signal: AbortSignal, channel: Channel | null): Promise<void> {
    for (let failures = 0; failures < streamFailures;) {
      const told = await this.#stream(signal, channel);
      if (told === 'not-offered') break;
      failures = told === 'something' ? 0 : failures + 1;
      await this.#pause(this.#reconnect, signal);
    }
    this.#tellMode('poll');
    for (let wait = this.#pollEvery; ;) {
      const worked = await this.#tryToCatchUp(signal, channel);
      wait = worked ? this.#pollEvery : Math.min(wait * 2, times.longestPoll);
      await this.#pause(wait, signal);
    }
  }

  get #pollEvery(): number {
    return this.#options.pollEvery ?? times.poll;
  }

  async #catchUpAtLast(signal: AbortSignal): Promise<void> {
    for (let wait = this.#pollEvery; !(await this.#tryToCatchUp(signal, null));) {
      await this.#pause(wait, signal);
      wait = Math.min(wait * 2, times.longestPoll);
    }
  }

  /** Asks for what is new. False when that failed in a way that waiting may cure. */
  async #tryToCatchUp(signal: AbortSignal, channel: Channel | null): Promise<boolean> {
    this.#early ??= [];
    try {
      const { revision } = await this.#transport.call('getCase', { params: { case: this.#id }, signal });
      if (revision !== this.#revision) {
        const call = { params: { case: this.#id } };
        for await (const { items } of listing(this.#transport, 'listCaseEvents', { signal, limit: 100 }, call).pages())
          this.#tell(items, signal, channel);
        this.#revision = revision;
      }
      this.#everWorked = true;
      this.#tell(this.#early, signal, null);
      return true;
    } catch (error) {
      if (signal.aborted || this.#isFinal(error)) throw error;
      return false;
    } finally {
      this.#early = null;
    }
  }

  /** One stream, to its end. Answers what it brought: `nothing` counts as a failure. */
  async #stream(signal: AbortSignal, channel: Channel | null): Promise<'something' | 'nothing' | 'not-offered'> {
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal.addEventListener('abort', abort, { once: true });
    let stop = this.#transport.options.clock.after(times.silence, abort);
    let told: 'something' | 'nothing' = 'nothing';
    try {
      const response = await this.#transport.open('listCaseEvents', {
        params: { case: this.#id },
        headers: { Accept: 'text/event-stream', 'Last-Event-ID': String(this.#last) },
        signal: controller.signal,
      });
      if (!/^text\/event-stream\b/i.test(response.headers.get('Content-Type') ?? '') || !response.body) {
        abort();
        return 'not-offered';
      }
      const hooks = {
        onBytes: () => {
          stop();
          stop = this.#transport.options.clock.after(times.silence, abort);
          told = 'something';
          this.#tellMode('stream');
        },
        onRetry: (ms: number) => {
          this.#reconnect = Math.min(ms, times.longestReconnect);
        },
      };
      for await (const { data } of readEventStream(response.body, hooks))
        this.#tell([JSON.parse(data) as unknown], signal, channel);
    } catch (error) {
      if (signal.aborted || isNotSignedInError(error)) throw error;
      if (isProblemError(error) && !isPassing(error)) return 'not-offered';
    } finally {
      stop();
      signal.removeEventListener('abort', abort);
    }
    return told;
  }

  #hear(message: unknown, signal: AbortSignal): void {
    if (!Array.isArray(message)) return;
    if (this.#early) this.#early.push(...message.filter(isEvent));
    else this.#tell(message, signal, null);
  }

  /** Tells what is new of these, in order, and passes it on to the tabs that follow. */
  #tell(events: readonly unknown[], signal: AbortSignal, channel: Channel | null): void {
    const known = this.#last;
    const inOrder = events.filter(isEvent).sort((one, other) => one.seq - other.seq);
    const fresh = inOrder.filter(({ seq }, index) => seq > known && seq !== inOrder[index - 1]?.seq);
    if (fresh.length === 0 || signal.aborted) return;
    this.#last = fresh.at(-1)!.seq;
    channel?.post(fresh);
    for (const event of fresh)
      queueMicrotask(() => {
        if (!this.#options.signal.aborted) this.#options.onEvent(event);
      });
  }

  #tellMode(mode: WatchMode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    queueMicrotask(() => this.#options.onMode?.(mode));
  }
  /** Waits about so long: three quarters to five quarters. */
  #pause(ms: number, signal: AbortSignal): Promise<void> {
    const { clock, random } = this.#transport.options;
    return sleep(clock, ms * (0.75 + random() / 2), signal);
  }

  /** What waiting does not cure. A reply that makes no sense is final only at the start: later it is a portal or a proxy in between. */
  #isFinal(error: unknown): boolean {
    if (isReplyError(error)) return !this.#everWorked;
    return isProblemError(error) && !isPassing(error) && error.status < 500;
  }
}

const isEvent = (value: unknown): value is CaseEvent =>
  isRecord(value) && Number.isInteger(value['seq']) && typeof value['type'] === 'string';
