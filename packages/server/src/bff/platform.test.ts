import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Session } from '@layan/contract';
import { createPlatform, type Platform } from '@layan/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeHandler, type NodeHandler } from '../node/index.js';
import { secret } from '../testing/site.js';
import { formOf, Web, type Page } from '../testing/web.js';
import { createBff, memoryStore, type BffSettings, type LogEntry } from './index.js';

const clientId = 'kantor-contoh';
const clientSecret = 'rahasia-kantor-layanan-contoh-untuk-uji';

let platform: Platform;
let server: Server;
let site: string;
let handler: NodeHandler;
const log: LogEntry[] = [];

beforeAll(async () => {
  server = createServer(
    (request, response) => void handler(request, response, () => response.end('a page of the site')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  platform = await createPlatform({
    log: { level: 'silent' },
    clients: [
      {
        client_id: clientId,
        client_name: 'Kantor Layanan Contoh',
        client_secret: clientSecret,
        redirect_uris: [`${site}/layan/callback`],
        post_logout_redirect_uris: [`${site}/layan/signed-out`],
        backchannel_logout_uri: `${site}/layan/backchannel-logout`,
      },
    ],
  });
  handler = mount();
});
const mount = (settings: Partial<BffSettings> = {}): NodeHandler => {
  const own = { platform: platform.url, clientId, clientSecret, origin: site, store: memoryStore(), secret };
  return toNodeHandler(createBff({ ...own, log: (entry) => log.push(entry), ...settings }));
};
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await platform.close();
});

async function signIn(web: Web, person = 0): Promise<Page> {
  const asked = await web.visit(`${site}/layan/login?return=/halaman`);
  const { action, fields } = formOf(asked);
  const nik = String(platform.sandbox?.citizens[person]?.nik);
  return web.post(action, { ...fields, nik, password: String(platform.sandbox?.password) });
}
const session = async (web: Web): Promise<Session> =>
  (await (await web.call(`${site}/layan/session`)).json()) as Session;

describe('with the platform itself', { timeout: 60_000 }, () => {
  it('signs a citizen in across sites, and hands out no token', async () => {
    const web = new Web();
    const page = await signIn(web);
    expect(page.url.href).toBe(`${site}/halaman`);
    const reply = await session(web);
    expect(reply).toMatchObject({ signedIn: true, name: 'Sari Wulandari Contoh', maskedId: '317101******9901' });
    expect([...web.jar(site).keys()]).toEqual(['__Host-layan']);
  });

  it('carries a draft from its beginning to a change and to its end', async () => {
    const web = new Web();
    await signIn(web);
    const { csrf } = await session(web);
    const send = (method: string, path: string, body: unknown, more: Record<string, string> = {}) =>
      web.call(`${site}/layan/api${path}`, {
        method,
        headers: { 'layan-csrf': String(csrf), 'content-type': 'application/json', ...more },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      });
    const made = await send('POST', '/drafts', { service: 'ktp-el-hilang' }, { 'idempotency-key': 'k1' });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const changed = await send('PATCH', `/drafts/${id}`, {}, { 'if-match': String(made.headers.get('etag')) });
    expect(changed.status).toBe(200);
    const stale = await send('PATCH', `/drafts/${id}`, {}, { 'if-match': '"99"' });
    expect(stale.status).toBe(412);
    expect(stale.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect((await send('DELETE', `/drafts/${id}`, null)).status).toBe(204);
    expect((await web.call(`${site}/layan/api/drafts/${id}`)).status).toBe(404);
  });

  it('shows the catalogue to people who are not signed in, and a draft to nobody', async () => {
    const web = new Web();
    const reply = await web.call(`${site}/layan/api/services`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('ktp-el-hilang');
    expect((await web.call(`${site}/layan/api/drafts`)).status).toBe(401);
  });

  it('signs out here, at the provider and on the plain pages, and asks for credentials again', async () => {
    const web = new Web();
    await signIn(web);
    await web.visit(`${platform.url}/masuk?kembali=/permohonan`);
    const { csrf } = await session(web);
    const headers = { 'layan-csrf': String(csrf) };
    const reply = await web.call(`${site}/layan/logout?return=/halaman`, { method: 'POST', headers });
    const { location } = (await reply.json()) as { location: string };
    expect(new URL(location).origin).toBe(platform.url);

    const ask = await web.visit(location);
    const { action, fields } = formOf(ask);
    const done = await web.post(action, fields);
    expect(done.url.href).toBe(`${site}/halaman`);
    expect([...web.jar(site).keys()]).toEqual([]);
    expect(formOf(await web.visit(`${site}/layan/login`)).fields).toHaveProperty('_csrf');
    expect(formOf(await web.visit(`${platform.url}/masuk`)).fields).toHaveProperty('_csrf');
  });

  it('asks for credentials when the sign-out stopped halfway', async () => {
    const web = new Web();
    await signIn(web);
    const { csrf } = await session(web);
    await web.call(`${site}/layan/logout`, { method: 'POST', headers: { 'layan-csrf': String(csrf) } });
    const page = await signIn(web);
    expect(page.hops.length).toBeGreaterThan(1);
    expect(page.url.href).toBe(`${site}/halaman`);
    expect([...web.jar(site).keys()]).toEqual(['__Host-layan']);
  });

  it('is signed out when the citizen signs out on the plain pages', async () => {
    const web = new Web();
    await signIn(web);
    await web.visit(`${platform.url}/masuk?kembali=/permohonan`);
    const { action, fields } = formOf(await web.visit(`${platform.url}/keluar`));
    const ask = await web.post(action, fields);
    const confirm = formOf(ask);
    await web.post(confirm.action, confirm.fields);
    expect((await session(web)).signedIn).toBe(false);
    expect(log.at(-1)).toMatchObject({ event: 'session_ended_by_provider' });
  });

  it('gets other access tokens while the citizen stays signed in', async () => {
    const before = handler;
    /** Says of each access token that it ends at once. */
    const shortLived: typeof fetch = async (address, init) => {
      const reply = await fetch(address, init);
      if (!String(address).endsWith('/oidc/token')) return reply;
      return Response.json({ ...((await reply.json()) as object), expires_in: 0 }, { status: reply.status });
    };
    handler = mount({ fetch: shortLived });
    const web = new Web();
    try {
      await signIn(web);
      for (let count = 0; count < 3; count += 1) expect((await web.call(`${site}/layan/api/drafts`)).status).toBe(200);
      expect((await session(web)).signedIn).toBe(true);
    } finally {
      handler = before;
    }
  });
});
