import { createBff, memoryStore, type BffHandler, type BffSettings, type LogEntry } from '../bff/index.js';
import type { HostileProvider } from './hostile-provider.js';
import { testClient } from './hostile-provider.js';

export const origin = 'https://kantor.contoh';
export const secret = 'uji-coba-uji-coba-uji-coba-uji-coba';

/** A clock that stands still until it is told to go on. */
export class StoppedClock {
  #now = Date.parse('2026-11-23T03:00:00Z');

  now(): number {
    return this.#now;
  }

  advance(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

/** An agency's site whose platform is the issuer `name`. */
export class Site {
  readonly log: LogEntry[] = [];
  readonly bff: BffHandler;

  constructor(
    readonly provider: HostileProvider,
    readonly name: string,
    readonly clock: StoppedClock,
    settings: Partial<BffSettings> = {},
  ) {
    this.bff = createBff({
      platform: provider.platformOf(name),
      origin,
      ...testClient,
      store: memoryStore({ clock }),
      secret,
      clock,
      log: (entry) => this.log.push(entry),
      ...settings,
    });
  }

  get issuer() {
    return this.provider.issuer(this.name);
  }
}

export interface CallOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

/** What a browser does, as far as the site can tell: cookies, redirects, and where a request came from. */
export class Visitor {
  readonly jar = new Map<string, string>();
  /** All `Set-Cookie` headers it ever got. */
  readonly setCookies: string[] = [];

  constructor(readonly site: Site) {}

  /** Another browser with the same cookies, or the same one before another server of the site. */
  copy(site = this.site): Visitor {
    const copy = new Visitor(site);
    for (const [name, value] of this.jar) copy.jar.set(name, value);
    return copy;
  }

  get isSignedIn(): boolean {
    return this.jar.has('__Host-layan');
  }

  /** A call of a page of the site itself. */
  async call(path: string, { method = 'GET', headers = {}, body }: CallOptions = {}): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const own = method === 'GET' ? {} : { origin };
    const request = new Request(origin + path, {
      method,
      headers: { 'sec-fetch-site': 'same-origin', ...own, ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body, duplex: 'half' }),
    } as RequestInit);
    const reply = await this.site.bff.handle(request);
    for (const header of reply.headers.getSetCookie()) this.#keep(header);
    return reply;
  }

  /** A call that changes something, with the session's token. */
  async write(path: string, options: CallOptions = {}): Promise<Response> {
    const { csrf } = (await (await this.call('/layan/session')).json()) as { csrf: string | null };
    const headers = { ...(csrf === null ? {} : { 'layan-csrf': csrf }), ...options.headers };
    return this.call(path, { method: 'POST', ...options, headers });
  }

  /** Where `GET /layan/login` sends it, or the reply that says why not. */
  async begin(returnTo = '/halaman', more = ''): Promise<{ target: string | null; reply: Response }> {
    const reply = await this.call(`/layan/login?return=${encodeURIComponent(returnTo)}${more}`);
    return { target: reply.status === 303 ? reply.headers.get('location') : null, reply };
  }

  /** Goes to the provider and back as far as the address of the callback. */
  async visitProvider(target: string): Promise<string> {
    const reply = await fetch(target, { redirect: 'manual' });
    const { pathname, search } = new URL(String(reply.headers.get('location')));
    return pathname + search;
  }

  /** Signs in, as far as it gets; resolves with the last reply. */
  async signIn(returnTo?: string, more?: string): Promise<Response> {
    const { target, reply } = await this.begin(returnTo, more);
    if (target === null || !target.startsWith('http')) return reply;
    return this.call(await this.visitProvider(target), { headers: { 'sec-fetch-site': 'cross-site' } });
  }

  #keep(header: string): void {
    this.setCookies.push(header);
    const [pair = '', ...attributes] = header.split('; ');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.includes('Max-Age=0')) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}
