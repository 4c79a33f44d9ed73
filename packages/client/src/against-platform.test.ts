/** The client against the reference platform itself: signed in at its provider, with a token bound to a key. */
import type { CaseEvent } from '@layan/contract';
import { createPlatform, type Platform } from '@layan/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checked } from './check/index.js';
import {
  createClient,
  dpop,
  isNotSignedInError,
  isProblemError,
  isRefusedAnswersError,
  isRevisionMismatchError,
  type Client,
  type DpopClaims,
} from './index.js';

const redirectUri = 'https://dinas.contoh/kembali';
const clientId = 'situs-contoh';
const service = 'ktp-el-hilang';

let platform: Platform;
let client: Client;

beforeAll(async () => {
  platform = await createPlatform({
    log: { level: 'silent' },
    clients: [{ client_id: clientId, client_name: 'Dinas Contoh', redirect_uris: [redirectUri] }],
  });
  const prove = await proofs();
  const token = await signIn(prove);
  const proof = (claims: DpopClaims) => prove(claims.method, claims.url, claims.token);
  client = checked(createClient({ baseUrl: platform.url, auth: dpop({ token: () => token, proof }) }));
});
afterAll(() => platform.close());

const base64url = (bytes: ArrayBuffer | Uint8Array | string): string =>
  Buffer.from(bytes as Uint8Array).toString('base64url');

/** DPoP proofs (RFC 9449) of one fresh key. */
async function proofs(): Promise<(method: string, url: string, token?: string) => Promise<string>> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return async (htm, htu, token) => {
    const ath = token && base64url(await crypto.subtle.digest('SHA-256', Buffer.from(token)));
    const payload = { jti: crypto.randomUUID(), htm, htu, iat: Math.floor(Date.now() / 1000), ...(ath && { ath }) };
    const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
    const text = [header, payload].map((part) => base64url(JSON.stringify(part))).join('.');
    return `${text}.${base64url(await crypto.subtle.sign(algorithm, privateKey, Buffer.from(text)))}`;
  };
}

/** The way of a public client: pushed request, sign-in on the provider's page, code, token. */
async function signIn(prove: Awaited<ReturnType<typeof proofs>>): Promise<string> {
  const issuer = `${platform.url}/oidc`;
  const discovered = await fetch(`${issuer}/.well-known/openid-configuration`);
  const provider = (await discovered.json()) as Record<string, string>;
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const ask = async (url: string, fields: Record<string, string>) => {
    const headers = { DPoP: await prove('POST', url) };
    const reply = await fetch(url, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ client_id: clientId, ...fields }),
    });
    return (await reply.json()) as Record<string, string>;
  };
  const pushed = await ask(provider['pushed_authorization_request_endpoint']!, {
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile layan',
    resource: 'urn:layan:api',
    state: 'state',
    nonce: 'nonce',
    code_challenge: base64url(await crypto.subtle.digest('SHA-256', Buffer.from(verifier))),
    code_challenge_method: 'S256',
  });
  const start = new URL(provider['authorization_endpoint']!);
  start.search = new URLSearchParams({ client_id: clientId, request_uri: pushed['request_uri']! }).toString();
  const code = new URL(await passSignInPage(start)).searchParams.get('code')!;
  const token = await ask(provider['token_endpoint']!, {
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  });
  return token['access_token']!;
}

/** Follows redirects with cookies, fills in the sign-in page, and gives the address that leads back to the client. */
async function passSignInPage(start: URL): Promise<string> {
  const cookies = new Map<string, string>();
  const sandbox = platform.sandbox!;
  let [url, body]: [URL, URLSearchParams | null] = [start, null];
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const origin = { origin: platform.url, 'sec-fetch-site': 'same-origin' };
    const headers = { cookie, accept: 'text/html', ...(body && origin) };
    const page: Response = await fetch(url, { redirect: 'manual', headers, ...(body && { method: 'POST', body }) });
    for (const line of page.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    const location = page.headers.get('location');
    body = null;
    if (location?.startsWith(redirectUri)) return location;
    if (location) {
      url = new URL(location, url);
      continue;
    }
    const [form] = /<form\b[^>]*method="post"[\s\S]*?<\/form>/i.exec(await page.text())!;
    const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
    const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    body = new URLSearchParams({
      ...Object.fromEntries(hidden.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])),
      nik: sandbox.citizens[0]!.nik,
      password: sandbox.password,
    });
    url = new URL(attribute(form, 'action'), url);
  }
  throw new Error('The sign-in page led nowhere.');
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('expected to fail'),
    (error: unknown) => error,
  );

/** Every reply is held against the contract's schemas on the way. */
describe('the client on the reference platform', () => {
  it('reads catalogue, definition and region list without anybody signed in', async () => {
    const nobody = checked(createClient({ baseUrl: platform.url }));
    const { version } = await nobody.services.get(service);
    expect((await nobody.services.list().page()).items.map(({ id }) => id)).toContain(service);
    expect((await nobody.definitions.get(service, version)).pages.length).toBeGreaterThan(0);
    const { slices } = await nobody.codes.get('regions');
    const [file] = Object.values(slices);
    await expect(nobody.codes.slice('regions', file!)).resolves.toHaveProperty('version');
    expect(isNotSignedInError(await failure(nobody.me.get()))).toBe(true);
    expect(isProblemError(await failure(nobody.services.get('none')), 'not-found')).toBe(true);
  });

  it('knows who is signed in, by a token bound to a key', async () => {
    await expect(client.me.get()).resolves.toMatchObject({
      kind: 'citizen',
      name: platform.sandbox!.citizens[0]!.name,
    });
  });

  it('begins one draft for one key, lists it, and removes it', async () => {
    const first = await client.drafts.create({ service }, { key: 'begin-1' });
    expect(await client.drafts.create({ service }, { key: 'begin-1' })).toEqual(first);
    const ids = (await client.drafts.list({ service }).page()).items.map(({ id }) => id);
    expect(ids.filter((id) => id === first.id)).toHaveLength(1);
    await client.drafts.remove(first.id);
    expect(isProblemError(await failure(client.drafts.get(first.id)), 'not-found')).toBe(true);
  });

  it('joins what two tabs type, and hands over what they type differently', async () => {
    const one = await client.drafts.begin(service);
    const two = await client.drafts.open(one.draft.id);
    const definition = await client.definitions.get(service, one.draft.service.version);
    const open = (name: string) => !Object.hasOwn(one.draft.answers, name);
    const texts = definition.pages
      .flatMap(({ fields }) => fields)
      .filter(({ name, type }) => ['text', 'longText'].includes(type) && open(name))
      .map(({ name }) => name);
    const [a, b] = texts as [string, string];
    expect(texts.length).toBeGreaterThan(1);
    await one.patch({ [a]: 'satu' });
    await two.patch({ [b]: 'dua' });
    expect(two.draft.answers).toMatchObject({ [a]: 'satu', [b]: 'dua' });
    await failure(one.patch({ [b]: 'lain' }));
    expect(one.conflicts).toEqual([{ name: b, base: undefined, mine: 'lain', theirs: 'dua' }]);
    await one.choose(b, 'theirs');
    expect(one.answers).toEqual((await client.drafts.get(one.draft.id)).answers);
    const stale = failure(client.drafts.patch(one.draft.id, { [a]: 'x' }, { revision: 1 }));
    expect(isRevisionMismatchError(await stale)).toBe(true);
  });

  it('is told where the answers are refused, in the pointers of the wizard', async () => {
    const handle = await client.drafts.begin(service);
    const error = await failure(handle.submit());
    expect(isRefusedAnswersError(error) && error.places.length).toBeGreaterThan(0);
    expect(handle.submission).toBeNull();
  });

  it('submits once although replies are lost on the way, and is told what happens to the case', async () => {
    const lossy = client.with({ fetch: losing(['PATCH', 'POST']), random: () => 0 });
    const handle = await lossy.drafts.begin(service);
    await handle.patch(answers);
    const submission = await handle.submit();
    expect(await (await client.drafts.open(handle.draft.id)).submit()).toEqual(submission);
    expect(submission).toMatchObject({ draft: handle.draft.id, revision: handle.draft.revision, answers });
    const cases = (await client.cases.list().page()).items;
    expect(cases.filter((one) => one.submission === submission.id)).toHaveLength(1);
    const end = new AbortController();
    const type = await new Promise((resolve, reject) => {
      const onEvent = (event: CaseEvent) => resolve(event.type);
      client.cases.watch(submission.case.id, { signal: end.signal, onEvent }).catch(reject);
    });
    end.abort();
    expect(type).toBe('received');
    expect(isProblemError(await failure(handle.patch({ nama: 'x' })), 'already-submitted')).toBe(true);
  });
});

/** Lets every first request of these methods through and loses its reply. */
function losing(methods: readonly string[]): typeof fetch {
  const lost = new Set<string>();
  return async (input, init) => {
    const { method, url } = input as Request;
    const reply = await fetch(input, init);
    if (!methods.includes(method) || lost.has(method + url)) return reply;
    lost.add(method + url);
    await reply.body?.cancel();
    throw new TypeError('the reply was lost');
  };
}

const answers = {
  keperluan: 'rusak',
  kerusakan: ['patah'],
  nomor_kk: '3171010108179901',
  alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '003', rw: '012', postalCode: '10110' },
  ponsel: '+6281200009901',
  kabar: 'sms',
  pengambil: 'sendiri',
  benar: { accepted: true, at: '2026-11-22T02:00:00Z' },
};
