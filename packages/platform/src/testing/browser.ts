/** What a browser without scripts does, as far as the server can tell: cookies, redirects, forms, and where a request came from. */

interface Cookie {
  readonly value: string;
  readonly path: string;
}

export interface Page {
  readonly status: number;
  /** Path and query of the last address. */
  readonly address: string;
  readonly headers: Headers;
  readonly text: string;
  /** Paths on the way here, the first request's included. */
  readonly hops: readonly string[];
  /** All `Set-Cookie` headers on the way. */
  readonly cookies: readonly string[];
}

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Stop at the first redirect. */
  readonly manual?: boolean;
}

const mostHops = 12;

export class Browser {
  readonly jar = new Map<string, Cookie>();

  constructor(readonly origin: string) {}

  get(path: string, options: PostOptions = {}): Promise<Page> {
    return this.#go('GET', path, null, options);
  }

  /** Posts fields as a form of a page of this origin would. */
  post(path: string, fields: Readonly<Record<string, string>>, options: PostOptions = {}): Promise<Page> {
    const headers = { origin: this.origin, 'sec-fetch-site': 'same-origin', ...options.headers };
    return this.#go('POST', path, new URLSearchParams(fields).toString(), { ...options, headers });
  }

  async #go(method: string, path: string, body: string | null, options: PostOptions): Promise<Page> {
    let url = new URL(path, this.origin);
    const hops: string[] = [];
    const cookies: string[] = [];
    for (let first = true; ; first = false) {
      hops.push(url.pathname);
      if (hops.length > mostHops) throw new Error(`Too many redirects: ${hops.join(' ')}`);
      const answer = await fetch(url, {
        method: first ? method : 'GET',
        redirect: 'manual',
        headers: {
          accept: 'text/html,*/*;q=0.8',
          'accept-encoding': 'identity',
          cookie: this.#cookiesFor(url),
          ...(first && body !== null ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
          ...(first ? options.headers : {}),
        },
        ...(first && body !== null ? { body } : {}),
      });
      for (const cookie of answer.headers.getSetCookie()) this.keep(cookie, url);
      cookies.push(...answer.headers.getSetCookie());
      const location = answer.headers.get('location');
      const target = location === null ? null : new URL(location, url);
      if (target === null || options.manual || target.origin !== this.origin) {
        const address = target !== null && target.origin !== this.origin ? target.href : url.pathname + url.search;
        return { status: answer.status, address, headers: answer.headers, text: await answer.text(), hops, cookies };
      }
      await answer.arrayBuffer();
      url = target;
    }
  }

  #cookiesFor(url: URL): string {
    const fitting = [...this.jar].filter(
      ([, { path }]) => url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, '/')),
    );
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  protected keep(header: string, url: URL): void {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const attribute = (wanted: string) =>
      attributes.find((part) => part.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const gone = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') <= Date.now() || value === '';
    if (gone) this.jar.delete(name);
    else this.jar.set(name, { value, path: attribute('path') ?? url.pathname });
  }
}

/** Drops every cookie, as Safari does with secure ones over plain HTTP; what other programs of the host set is there. */
export class ForgetfulBrowser extends Browser {
  constructor(origin: string, others: Readonly<Record<string, string>> = {}) {
    super(origin);
    for (const [name, value] of Object.entries(others)) this.jar.set(name, { value, path: '/' });
  }

  protected override keep(): void {}
}

const unescapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** Hidden fields of the form that posts to `action` (or whose action ends with it). */
export function hiddenFields(html: string, action: string): Record<string, string> {
  for (const [form, attributes = ''] of html.matchAll(/<form\b([^>]*)>[\s\S]*?<\/form>/g)) {
    if (!attributeOf(attributes, 'action').endsWith(action)) continue;
    const inputs = [...form.matchAll(/<input\b([^>]*)>/g)].map(([, tag = '']) => tag);
    const hidden = inputs.filter((tag) => attributeOf(tag, 'type') === 'hidden');
    return Object.fromEntries(hidden.map((tag) => [attributeOf(tag, 'name'), attributeOf(tag, 'value')]));
  }
  throw new Error(`No form posts to ${action}`);
}

function attributeOf(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => unescapes[entity] ?? entity);
}

/** Signs in on the provider's page that `page` shows. */
export async function signIn(browser: Browser, page: Page, name: string, password: string): Promise<Page> {
  const path = page.address.split('?', 1)[0] ?? '';
  return browser.post(path, { ...hiddenFields(page.text, path), nik: name, password });
}
