/** A browser without scripts: keeps cookies, follows redirects, sends forms as they are on the page. */
import type { FastifyInstance } from 'fastify';
import { HtmlDocument, type Entries } from './document.js';

export interface PageSeen {
  readonly status: number;
  /** Path and query, with the fragment of the last redirect. */
  readonly address: string;
  /** Statuses on the way, the last one included. */
  readonly statuses: readonly number[];
  readonly html: string;
  readonly document: HtmlDocument;
}

/** New values of fields by name; null takes a field away, a list gives it several. */
export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: FastifyInstance,
    private readonly origin: string,
  ) {}

  get(address: string): Promise<PageSeen> {
    return this.#go('GET', address);
  }

  /** Posts fields from a page of this site. */
  post(address: string, entries: Entries, headers: Readonly<Record<string, string>> = {}): Promise<PageSeen> {
    return this.#go('POST', address, new URLSearchParams(entries).toString(), headers);
  }

  /** Fills in a form of the page that posts to an address ending in `action`, and sends it by the button with this value of `_action`. */
  send(page: PageSeen, action: string, changes: Changes = {}, button?: string): Promise<PageSeen> {
    const form = page.document.form(action);
    return this.post(form.action, filledIn(form.entries, changes, button));
  }

  /** The same with files, as a browser posts a form that carries them. */
  async upload(
    page: PageSeen,
    action: string,
    files: readonly { readonly field: string; readonly name: string; readonly bytes: Buffer }[],
    changes: Changes = {},
    button?: string,
  ): Promise<PageSeen> {
    const form = page.document.form(action);
    const data = new FormData();
    for (const [name, value] of filledIn(form.entries, changes, button)) data.append(name, value);
    for (const { field, name, bytes } of files) data.append(field, new File([new Uint8Array(bytes)], name));
    const encoded = new Response(data);
    const type = { 'content-type': encoded.headers.get('content-type') ?? '' };
    return this.#go('POST', form.action, Buffer.from(await encoded.arrayBuffer()), type);
  }

  async #go(method: 'GET' | 'POST', address: string, body?: string | Buffer, headers = {}): Promise<PageSeen> {
    const statuses: number[] = [];
    let fragment = '';
    for (let url = new URL(address, this.origin), first = true; ; first = false) {
      const answer = await this.app.inject({
        method: first ? method : 'GET',
        url: url.pathname + url.search,
        headers: {
          host: url.host,
          accept: 'text/html',
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(first && body !== undefined
            ? { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin, ...headers }
            : {}),
        },
        ...(first && body !== undefined ? { payload: body } : {}),
      });
      for (const { name, value, maxAge } of answer.cookies as { name: string; value: string; maxAge?: number }[]) {
        if (maxAge === 0 || value === '') this.cookies.delete(name);
        else this.cookies.set(name, value);
      }
      statuses.push(answer.statusCode);
      const { location } = answer.headers;
      if (location === undefined) {
        const html = answer.body;
        const seen = url.pathname + url.search + fragment;
        return { status: answer.statusCode, address: seen, statuses, html, document: new HtmlDocument(html) };
      }
      if (statuses.length > 10) throw new Error(`Too many redirects to ${location}`);
      url = new URL(location, url);
      fragment = url.hash;
    }
  }
}

export function filledIn(entries: Entries, changes: Changes, button?: string): Entries {
  const kept = entries.filter(([name]) => !(name in changes));
  const given = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
  return [...kept, ...given, ...(button === undefined ? [] : [['_action', button] as [string, string]])];
}
