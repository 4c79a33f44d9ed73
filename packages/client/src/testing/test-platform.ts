import {
  routes,
  tusMediaType,
  type AnswersPatch,
  type DeskEvent,
  type Draft,
  type Me,
  type RouteName,
} from '@layan/contract';
import { bearer } from '../auth/bearer.js';
import { createDeskClient, type DeskClient } from '../desk.js';
import type { ClientOptions } from '../client-options.js';
import { systemClock } from '../clock.js';
import { answer } from './answer.js';
import type { TestBills } from './bills.js';
import { examples } from './examples.js';
import { Faults, type Fault } from './faults.js';
import { problemReply } from './refusal.js';
import { TestState, type TestPlatformOptions } from './state.js';

/** A request as it arrived. */
export interface SeenRequest<Name = RouteName> {
  readonly call: Name | null;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Longest first, since a base address may come before: `/desk/cases` also ends like `/cases`. */
const matchers = Object.entries(routes)
  .map(([call, { method, path }]) => ({
    call: call as RouteName,
    method: method,
    depth: path.split('/').length,
    pattern: new RegExp(`${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))
  .sort((one, other) => other.depth - one.depth);

/** A platform in memory that speaks the contract: for tests and stories. One citizen, one agency. */
export class TestPlatform {
  readonly requests: SeenRequest[] = [];
  /** Who is signed in; null for nobody. May be changed at any time. */
  me: Me | null;
  /** Whether cases offer an event stream. */
  streams = false;
  readonly #state: TestState;
  readonly #faults = new Faults<RouteName>();

  constructor(options: TestPlatformOptions = {}) {
    this.me = options.me === undefined ? examples.citizen : options.me;
    this.#state = new TestState(options, options.clock ?? systemClock);
  }

  /** Hand this to a client, or put it in place of `globalThis.fetch`. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const known = matchers.filter(({ method }) => method === request.method);
    const match = known
      .map(({ call, pattern }) => ({ call, params: pattern.exec(pathname) }))
      .find(({ params }) => params);
    const body = await bodyOf(request);
    const { method, url, headers, signal } = request;
    this.requests.push({ call: match?.call ?? null, method, url, headers, body });
    if (!match) return problemReply('not-found');
    const params = Object.fromEntries(
      Object.entries(match.params?.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]),
    );
    const { call } = match;
    const seen = { call, params, query: searchParams, headers, body, signal, streams: this.streams };
    const reply = await this.#faults.reply(call, signal, () => answer(seen, this.#state, this.me));
    return method === 'HEAD' ? new Response(null, { status: reply.status, headers: reply.headers }) : reply;
  };

  /** A client of this platform. */
  client(options: Partial<ClientOptions> = {}): DeskClient {
    return createDeskClient({
      baseUrl: 'https://platform.example',
      auth: bearer(() => 'test'),
      fetch: this.fetch,
      ...options,
    });
  }

  /** Makes the next requests of a route go wrong; faults of one route come in the order given. */
  fail(call: RouteName, ...faults: readonly Fault[]): void {
    this.#faults.add(call, faults);
  }

  /** The draft as the platform has it. @throws when there is none */
  draft(id: string): Draft {
    return this.#state.draft(id);
  }

  /** Changes a draft as another tab or device would. */
  changeElsewhere(id: string, patch: AnswersPatch): Draft {
    return this.#state.patchDraft(id, this.#state.draft(id).revision, patch);
  }

  /** A scanner comes to its verdict about a file that waits. */
  scanned(file: string, verdict: 'clean' | 'infected'): void {
    const kept = this.#state.files.get(file)!;
    const found = verdict === 'clean' ? ({ scan: 'clean' } as const) : ({ scan: 'refused', problem: verdict } as const);
    this.#state.files.set(file, { ...kept, file: { ...kept.file, ...found } });
  }

  /** What has arrived of a file. */
  bytesOf(file: string): Uint8Array | undefined {
    return this.#state.files.get(file)?.bytes;
  }

  /** The bills, and the provider that takes the money. */
  get bills(): TestBills {
    return this.#state.bills;
  }

  /** Lets something happen to a case. */
  addEvent(caseId: string, event: Pick<DeskEvent, 'type' | 'data'>): void {
    this.#state.addEvent(caseId, event, 'officer-1');
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get('Content-Type') === tusMediaType) return new Uint8Array(await request.arrayBuffer());
  const text = await request.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** A client with a platform of its own: `const { client, platform } = createTestClient()`. */
export function createTestClient(options: TestPlatformOptions & { readonly client?: Partial<ClientOptions> } = {}): {
  readonly client: DeskClient;
  readonly platform: TestPlatform;
} {
  const platform = new TestPlatform(options);
  return { client: platform.client(options.client), platform };
}
