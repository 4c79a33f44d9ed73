import type { CaseEvent } from '@layan/contract';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../client.js';
import { isNotSignedInError, isProblemError, isReplyError } from '../errors/index.js';
import { createTestClient, ManualClock, type TestPlatform } from '../testing/index.js';
import type { Channel, Tabs, Visibility, WatchMode, WatchOptions } from './options.js';

let clock: ManualClock;
let client: Client;
let platform: TestPlatform;
let id: string;
let end: AbortController;

beforeEach(async () => {
  clock = new ManualClock();
  // half of chance: every pause is exactly as long as it is named
  ({ client, platform } = createTestClient({ clock, client: { clock, random: () => 0.5 } }));
  const handle = await client.drafts.begin('ktp-el-hilang');
  id = (await handle.submit()).case.id;
  platform.requests.length = 0;
  end = new AbortController();
});
afterEach(() => end.abort());

/** Watches the case, and keeps what is told. */
function watch(options: Partial<WatchOptions> = {}, by = client) {
  const seen: CaseEvent[] = [];
  const modes: WatchMode[] = [];
  const done = by.cases.watch(id, {
    signal: end.signal,
    onEvent: (event) => seen.push(event),
    onMode: (mode) => modes.push(mode),
    tabs: null,
    ...options,
  });
  done.catch(() => {});
  return { seen, modes, done, seqs: () => seen.map(({ seq }) => seq) };
}

const soon = (check: () => void) => vi.waitFor(check, { interval: 1, timeout: 5000 });
/** Waits until the watch pauses for so long, then lets that pass. */
async function pass(ms: number): Promise<void> {
  await soon(() => expect(clock.pending).toContain(ms));
  clock.advance(ms);
}
const asked = () =>
  platform.requests.map(({ call, headers }) => (headers.get('Accept') === 'text/event-stream' ? 'stream' : call));
const happen = (type: 'taken' | 'noted') =>
  platform.addEvent(id, type === 'taken' ? { type, data: {} } : { type, data: { text: 'x' } });

/** A page whose visibility the test decides. */
function page(visible: boolean): Visibility & { show(visible: boolean): void } {
  const listeners = new Set<() => void>();
  return {
    isVisible: () => visible,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(next) {
      visible = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

describe('watching where no stream is offered', () => {
  it('tells what there is at once, then what comes, each event once', async () => {
    const { seqs, modes } = watch();
    await soon(() => expect(seqs()).toEqual([1]));
    await pass(15_000);
    happen('taken');
    await pass(15_000);
    await soon(() => expect(seqs()).toEqual([1, 2]));
    expect(modes).toEqual(['poll']);
  });

  it('asks only for the case while nothing happens', async () => {
    const { seqs } = watch();
    await pass(15_000);
    await pass(15_000);
    await soon(() => expect(clock.pending).toEqual([15_000]));
    expect(asked()).toEqual(['getCase', 'listCaseEvents', 'stream', 'getCase', 'getCase', 'getCase']);
    expect(seqs()).toEqual([1]);
  });

  it('is not confused by events that this person does not see', async () => {
    const { seqs } = watch();
    await soon(() => expect(clock.pending).toEqual([15_000]));
    happen('noted');
    await pass(15_000);
    await pass(15_000);
    happen('taken');
    await pass(15_000);
    await soon(() => expect(seqs()).toEqual([1, 3]));
    expect(asked().filter((call) => call === 'listCaseEvents')).toHaveLength(3);
  });

  it('begins after the event that is known already', async () => {
    happen('taken');
    const { seqs } = watch({ since: 1 });
    await soon(() => expect(seqs()).toEqual([2]));
  });

  it('goes on after a lost connection, asking less and less often', async () => {
    const { seqs } = watch({}, client.with({ budget: 1 }));
    await soon(() => expect(clock.pending).toEqual([15_000]));
    platform.fail('getCase', 'unreachable', 'unreachable', 'unreachable', 'unreachable');
    happen('taken');
    for (const pause of [15_000, 30_000, 60_000, 120_000, 120_000]) await pass(pause);
    await soon(() => expect(seqs()).toEqual([1, 2]));
    await soon(() => expect(clock.pending).toEqual([15_000]));
  });

  it('ends when it is told to, and tells nothing more', async () => {
    const { done, seen } = watch();
    await soon(() => expect(clock.pending).toEqual([15_000]));
    end.abort();
    await expect(done).resolves.toBeUndefined();
    expect(clock.pending).toEqual([]);
    expect(seen).toHaveLength(1);
  });
});

describe('what ends watching', () => {
  it('is a case that is not there', async () => {
    id = 'case-none';
    await expect(watch().done).rejects.toSatisfy((error) => isProblemError(error, 'not-found'));
  });

  it('is a lost session', async () => {
    const onSessionLost = vi.fn();
    const { done } = watch({}, client.with({ onSessionLost }));
    await soon(() => expect(clock.pending).toEqual([15_000]));
    platform.me = null;
    await pass(15_000);
    await expect(done).rejects.toSatisfy(isNotSignedInError);
    expect(onSessionLost).toHaveBeenCalledOnce();
  });

  it('is a first reply that makes no sense, but not a later one', async () => {
    const portal = () => new Response('<p>Wi-Fi</p>', { headers: { 'Content-Type': 'text/html' } });
    platform.fail('getCase', portal);
    await expect(watch().done).rejects.toSatisfy(isReplyError);
    const { seqs } = watch({ pollEvery: 10_000 });
    await soon(() => expect(clock.pending).toEqual([10_000]));
    platform.fail('getCase', portal);
    happen('taken');
    await pass(10_000);
    await pass(20_000);
    await soon(() => expect(seqs()).toEqual([1, 2]));
  });
});

describe('watching by a stream', () => {
  beforeEach(() => {
    platform.streams = true;
  });

  it('tells events as they happen, without asking', async () => {
    const { seqs, modes } = watch();
    await soon(() => expect(modes).toEqual(['stream']));
    const before = platform.requests.length;
    happen('taken');
    await soon(() => expect(seqs()).toEqual([1, 2]));
    expect(platform.requests).toHaveLength(before);
  });

  it('takes a stream up again where it ended', async () => {
    const { seqs, modes } = watch();
    await soon(() => expect(modes).toEqual(['stream']));
    clock.advance(60_000);
    happen('taken');
    await pass(3000);
    await soon(() => expect(seqs()).toEqual([1, 2]));
    const streams = platform.requests.filter(({ headers }) => headers.get('Accept') === 'text/event-stream');
    expect(streams.map(({ headers }) => headers.get('Last-Event-ID'))).toEqual(['1', '1']);
  });

  it('asks instead after two streams in a row that brought nothing', async () => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const reply = await platform.fetch(input, init);
      if (reply.headers.get('Content-Type') !== 'text/event-stream') return reply;
      await reply.body!.cancel().catch(() => {});
      return new Response(new ReadableStream({ start: (controller) => controller.close() }), {
        headers: reply.headers,
      });
    };
    const { seqs, modes } = watch({}, client.with({ fetch }));
    await pass(3000);
    await pass(3000);
    happen('taken');
    await pass(15_000);
    await soon(() => expect(seqs()).toEqual([1, 2]));
    expect(modes).toEqual(['poll']);
    expect(asked().filter((call) => call === 'stream')).toHaveLength(2);
  });

  it('survives messages that make no sense', async () => {
    let first = true;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const reply = await platform.fetch(input, init);
      if (reply.headers.get('Content-Type') !== 'text/event-stream' || !first) return reply;
      first = false;
      return new Response('data: [1,2\n\n', { headers: reply.headers });
    };
    const { seqs } = watch({}, client.with({ fetch }));
    await pass(3000);
    happen('taken');
    await soon(() => expect(seqs()).toEqual([1, 2]));
  });

  it('works over a real connection, cut and taken up again', async () => {
    const server = createServer((request, response) => {
      const { method, headers } = request;
      void platform
        .fetch(`http://platform.example${request.url}`, { method: method!, headers: headers as Record<string, string> })
        .then((reply) => {
          response.writeHead(reply.status, Object.fromEntries(reply.headers));
          Readable.fromWeb(reply.body as never)
            .on('error', () => {})
            .pipe(response);
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { seqs, modes } = watch({}, client.with({ baseUrl, fetch: globalThis.fetch }));
    await soon(() => expect(modes).toEqual(['stream']));
    happen('taken');
    await soon(() => expect(seqs()).toEqual([1, 2]));
    server.closeAllConnections();
    happen('noted');
    happen('taken');
    await pass(3000);
    await soon(() => expect(seqs()).toEqual([1, 2, 4]));
    end.abort();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a page that nobody sees', () => {
  it('asks nothing, and catches up when it is seen again', async () => {
    platform.streams = true;
    const visibility = page(false);
    const { seqs, modes } = watch({ visibility });
    await soon(() => expect(modes).toEqual(['rest']));
    expect(platform.requests).toEqual([]);
    visibility.show(true);
    await soon(() => expect(modes).toEqual(['rest', 'stream']));
    visibility.show(false);
    await soon(() => expect(modes.at(-1)).toBe('rest'));
    expect(clock.pending).toEqual([]);
    happen('taken');
    expect(seqs()).toEqual([1]);
    visibility.show(true);
    await soon(() => expect(seqs()).toEqual([1, 2]));
  });
});

/** Tabs of one browser, in one process. */
function browser(): Tabs & { readonly leads: () => number } {
  const channels = new Set<{ name: string; hear: (message: unknown) => void }>();
  let last: Promise<unknown> = Promise.resolve();
  let leads = 0;
  return {
    leads: () => leads,
    lead(_name, signal, work) {
      const turn = last.then(async () => {
        signal.throwIfAborted();
        leads += 1;
        await work().finally(() => (leads -= 1));
      });
      last = turn.catch(() => {});
      return turn;
    },
    listen(name, hear): Channel {
      const own = { name, hear };
      channels.add(own);
      return {
        post(message) {
          for (const other of channels) if (other !== own && other.name === name) other.hear(structuredClone(message));
        },
        close: () => channels.delete(own),
      };
    },
  };
}

describe('tabs of one browser', () => {
  it('share one stream; another takes over when the leader ends', async () => {
    platform.streams = true;
    const tabs = browser();
    const first = new AbortController();
    const one = watch({ tabs, signal: first.signal });
    await soon(() => expect(one.modes.at(-1)).toBe('stream'));
    const two = watch({ tabs });
    await soon(() => expect(two.modes).toEqual(['follow']));
    await soon(() => expect(two.seqs()).toEqual([1]));
    happen('taken');
    await soon(() =>
      expect([one.seqs(), two.seqs()]).toEqual([
        [1, 2],
        [1, 2],
      ]),
    );
    expect(asked().filter((call) => call === 'stream')).toHaveLength(1);
    expect(tabs.leads()).toBe(1);
    first.abort();
    await one.done;
    await soon(() => expect(two.modes.at(-1)).toBe('stream'));
    happen('taken');
    await soon(() => expect(two.seqs()).toEqual([1, 2, 3]));
    expect(one.seqs()).toEqual([1, 2]);
  });

  it('hear of events that come while they catch up, in order', async () => {
    const tabs = browser();
    const channel = tabs.listen(`layan:case:https://platform.example:${id}`, () => {});
    let tell = () => {};
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const reply = await platform.fetch(input, init);
      tell();
      return reply;
    };
    tell = () => channel.post([{ seq: 3, at: '', type: 'taken', data: {} }, 'nonsense', { seq: 'x' }]);
    happen('taken');
    const { seqs } = watch({ tabs }, client.with({ fetch }));
    await soon(() => expect(seqs()).toEqual([1, 2, 3]));
    channel.post('nonsense');
    channel.post([{ seq: 4, at: '', type: 'taken', data: {} }]);
    await soon(() => expect(seqs()).toEqual([1, 2, 3, 4]));
  });
});
