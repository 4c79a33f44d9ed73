/** What a browser does on several sites: a cookie jar for each, redirects, forms, and where a request came from. */

export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly text: string;
  /** Addresses on the way here, the first request's included. */
  readonly hops: readonly URL[];
}

const mostHops = 12;

export class Web {
  /** Cookies by origin. */
  readonly #jars = new Map<string, Map<string, string>>();

  jar(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }

  /** Goes to an address, as a link does. */
  visit(address: string | URL): Promise<Page> {
    return this.#go(new URL(address), {});
  }

  /** Posts fields as a form of a page of that origin does. */
  post(address: string | URL, fields: Readonly<Record<string, string>>): Promise<Page> {
    const url = new URL(address);
    const headers = { origin: url.origin, 'sec-fetch-site': 'same-origin' };
    return this.#go(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  /** A call that a script of that origin makes. */
  async call(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    const headers = { 'sec-fetch-site': 'same-origin', origin: url.origin, ...(init.headers as object) };
    return this.#ask(url, { ...init, headers });
  }

  async #go(start: URL, init: RequestInit): Promise<Page> {
    const hops = [start];
    for (let url = start; ; hops.push(url)) {
      if (hops.length > mostHops) throw new Error(`Too many redirects: ${hops.map(String).join(' ')}`);
      const reply = await this.#ask(url, url === start ? init : {});
      const location = reply.headers.get('location');
      const text = await reply.text();
      if (location === null) return { status: reply.status, url, text, hops };
      url = new URL(location, url);
    }
  }

  async #ask(url: URL, init: RequestInit): Promise<Response> {
    const jar = this.jar(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html,*/*;q=0.8', ...(init.headers as object), ...(cookie ? { cookie } : {}) };
    const reply = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const header of reply.headers.getSetCookie()) {
      const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const gone = attributes.some((part) => /^max-age=0$|^expires=.*1970/i.test(part)) || value === '';
      if (gone) jar.delete(name);
      else jar.set(name, value);
    }
    return reply;
  }
}

/** Fields of the only form of a page that posts, and where it posts to. */
export function formOf(page: Page): { readonly action: URL; readonly fields: Record<string, string> } {
  const form = /<form\b[^>]*method="post"[\s\S]*?<\/form>/i.exec(page.text)?.[0];
  if (form === undefined) throw new Error(`No form on ${page.url.href}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<(?:input|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name) fields[name] = attribute(tag, 'value');
  }
  return { action: new URL(attribute(form, 'action'), page.url), fields };
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');
