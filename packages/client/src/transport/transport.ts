import ky, { type Options as KyOptions } from 'ky';
import type { Auth } from '../auth/auth.js';
import { sleep, type Clock } from '../clock.js';
import { endpoint, type EndpointName } from '../endpoints.js';
import { NetworkError } from '../errors/network-error.js';
import { isNotSignedInError, type NotSignedInError } from '../errors/not-signed-in-error.js';
import { isProblemError } from '../errors/problem-error.js';
import { ReplyError } from '../errors/reply-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import { isRecord, toJson } from '../json.js';
import { startBudget, unlessAborted, type Budget } from './budget.js';
import { headersOf, isRepeatable, type Call, type CallOptions } from './call.js';
import { fillPath } from './path.js';
import { readProblem } from './read-problem.js';
import { parseJson, readText } from './read-reply.js';
import type { CallName, Replies } from './replies.js';
import { isPassing, pauseBefore, retryLimit } from './retry.js';

/** Looks at a reply before the caller gets it; what it throws, the call rejects with. */
export type Check = <Name extends CallName>(call: Name, reply: Replies[Name]) => void;

/** What a transport is made from: the client's options with every default filled in. */
export interface TransportOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly auth: Auth;
  readonly fetch: typeof fetch;
  readonly headers: () => Readonly<Record<string, string>>;
  /** Milliseconds */
  readonly budget: number;
  readonly clock: Clock;
  /** 0 to 1 */
  readonly random: () => number;
  readonly newKey: () => string;
  readonly onSessionLost: (error: NotSignedInError) => void;
  readonly check: Check;
}

type Exchange = (request: Request, init?: RequestInit) => Promise<Response>;

/** Sends requests and reads replies: what all resources have in common. */
export class Transport {
  constructor(readonly options: TransportOptions) {}

  /**
   * One call with its retries, inside one budget.
   * @throws NetworkError, TimeoutError, ReplyError, ProblemError and its kin; the signal's own reason when that aborts.
   */
  async call<Name extends CallName>(name: Name, call?: Call): Promise<Replies[Name]> {
    const { status, text } = await this.ask(name, call);
    if (endpoint(name).method === 'DELETE') return undefined as Replies[Name];
    const body = parseJson(name, text ?? '', status);
    if (!isRecord(body)) throw new ReplyError(name, 'shape', status, ['']);
    const reply = body as unknown as Replies[Name];
    this.options.check(name, reply);
    return reply;
  }

  /** The same for any route, with the body as text; null where none belongs (204). @throws As `call`. */
  async ask(name: EndpointName, call: Call = {}): Promise<{ readonly status: number; readonly text: string | null }> {
    let attempts = 0;
    let text: string | null = null;
    const exchange: Exchange = async (request, init) => {
      attempts += 1;
      const reply = await this.#exchange(name, request, init);
      if (!reply.ok) throw await readProblem(name, reply, this.options.clock.now());
      // read here, so that a body cut on the way is tried again like any lost reply
      text = await readText(name, reply);
      return reply;
    };
    try {
      const { status } = await this.within(name, call, (budget) => this.#send(name, call, budget, exchange));
      return { status, text };
    } catch (error) {
      // the attempt before had removed it, and only its reply was lost
      if (attempts > 1 && endpoint(name).method === 'DELETE' && isProblemError(error, 'not-found'))
        return { status: 204, text: null };
      this.#noteLostSession(error);
      throw error;
    }
  }

  /** Gives `work` the time of one call. @throws TimeoutError when that is over; the signal's own reason when that aborts. */
  async within<T>(
    name: EndpointName,
    { budget: ms = this.options.budget, signal }: CallOptions,
    work: (budget: Budget) => Promise<T>,
  ): Promise<T> {
    const budget = startBudget(this.options.clock, ms, signal, () => new TimeoutError(name, ms));
    try {
      return await unlessAborted(budget.signal, () => work(budget));
    } finally {
      budget.end();
    }
  }

  /**
   * One attempt at a route, its reply unread and without a budget; for streams. The signal ends the stream too.
   * @throws NetworkError, ProblemError and its kin, ReplyError.
   */
  async open(name: EndpointName, call: Call & { readonly signal: AbortSignal }): Promise<Response> {
    try {
      return await this.#send(name, call, null, async (request, init) => {
        const reply = await this.#exchange(name, request, init);
        if (!reply.ok) throw await readProblem(name, reply, this.options.clock.now());
        return reply;
      });
    } catch (error) {
      this.#noteLostSession(error);
      throw error;
    }
  }

  #send(name: EndpointName, call: Call, budget: Budget | null, exchange: Exchange): Promise<Response> {
    const { auth, headers } = this.options;
    const { method, path } = endpoint(name);
    const options: KyOptions = {
      method,
      headers: { ...headers(), ...headersOf(name, call) },
      credentials: auth.credentials,
      // a redirect never comes from the API, and must not carry a token elsewhere
      redirect: 'manual',
      timeout: false,
      throwHttpErrors: false,
      fetch: exchange as KyOptions['fetch'] & {},
      retry: budget ? this.#retry(name, call, budget) : 0,
      ...(call.query && { searchParams: call.query }),
      ...(call.body !== undefined && { json: call.body, stringifyJson: toJson }),
      ...(call.bytes && { body: call.bytes }),
      ...(call.keepalive && { keepalive: true }),
      ...(call.cache && { cache: call.cache }),
      ...((budget?.signal ?? call.signal) && { signal: budget?.signal ?? call.signal }),
    };
    return ky(this.#base(path) + fillPath(path, call.params), options);
  }

  /** The agency's own server has files beside its `/api`, since it passes them on as they come. */
  #base(path: string): string {
    const { baseUrl, auth } = this.options;
    return auth.ownOrigin && path.startsWith('/files') ? baseUrl.replace(/\/api$/, '') : baseUrl;
  }

  #retry(name: EndpointName, call: Call, budget: Budget): KyOptions['retry'] {
    const { clock, random } = this.options;
    return {
      limit: retryLimit,
      methods: ['get', 'post', 'patch', 'delete'],
      // the pause is ours, below: it keeps to the clock that was handed in
      delay: () => 0,
      async shouldRetry({ error, retryCount }) {
        if (budget.signal.aborted || !isPassing(error) || !isRepeatable(name, call)) return false;
        const pause = pauseBefore(retryCount, error, random());
        if (pause >= budget.remaining()) return false;
        await sleep(clock, pause, budget.signal);
        return true;
      },
    };
  }

  /** Asks once, or twice when the server only wanted a fresher proof of who is asking. */
  async #exchange(name: EndpointName, request: Request, init?: RequestInit): Promise<Response> {
    const { auth } = this.options;
    const spare = auth.mayResend ? request.clone() : null;
    await auth.authorize(request);
    const reply = await this.#fetch(name, request, init);
    if (!spare || reply.ok || !(await auth.mayResend!(reply))) return reply;
    void reply.body?.cancel().catch(() => {});
    await auth.authorize(spare);
    return this.#fetch(name, spare, init);
  }

  async #fetch(name: EndpointName, request: Request, init?: RequestInit): Promise<Response> {
    let reply: Response;
    try {
      reply = await this.options.fetch(request, init);
    } catch (cause) {
      throw new NetworkError(name, { cause });
    }
    this.options.auth.heard?.(reply);
    return reply;
  }

  #noteLostSession(error: unknown): void {
    // apart from this call, so that what the callback throws hides nothing
    if (isNotSignedInError(error)) queueMicrotask(() => this.options.onSessionLost(error));
  }
}
