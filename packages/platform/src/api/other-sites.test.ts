import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOrigins } from '../identity/index.js';
import type { Database } from '../database/index.js';
import { createApi, type Api } from '../testing/api.js';
import { openTestDatabase } from '../testing/databases.js';
import { createWorld } from '../testing/world.js';

const client = { client_name: 'Dinas Contoh', redirect_uris: ['https://dinas.contoh/kembali'] };
const secret = 'x'.repeat(32);
const otherSites = pageOrigins([
  { ...client, client_id: 'situs-contoh' },
  { ...client, client_id: 'server-contoh', client_secret: secret, redirect_uris: ['https://server.contoh/kembali'] },
]);

describe('pages of other sites', () => {
  let database: Database;
  let api: Api;
  beforeAll(async () => {
    database = await openTestDatabase();
    const { stores } = await createWorld(database);
    api = await createApi(stores, { otherSites });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const allowed = (headers: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => /^(access-control-|vary)/.test(name)));
  const asking = { 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization,dpop' };

  it('that hold tokens of their own may call, and read what came of it', async () => {
    const headers = { origin: 'https://dinas.contoh' };
    const asked = await api.app.inject({ method: 'OPTIONS', url: '/drafts/d', headers: { ...headers, ...asking } });
    expect(asked.statusCode).toBe(204);
    expect(allowed(asked.headers)).toMatchObject({
      'access-control-allow-origin': 'https://dinas.contoh',
      'access-control-allow-methods': expect.stringContaining('PATCH') as string,
      'access-control-allow-headers': expect.stringMatching(/Authorization.*DPoP.*If-Match.*Upload-Offset/) as string,
    });
    const got = await api.send('budi', 'GET', '/drafts', { headers });
    expect([got.status, got.headers['access-control-allow-origin']]).toEqual([200, 'https://dinas.contoh']);
    const refused = await api.send('nobody', 'GET', '/drafts', { headers });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, 'https://dinas.contoh']);
    expect(refused.headers['access-control-expose-headers']).toMatch(/Location.*Upload-Offset.*WWW-Authenticate/);
    // no cookie goes along, so no other page can call in a person's name
    expect(allowed(got.headers)).not.toHaveProperty('access-control-allow-credentials');
  });

  it.each(['https://server.contoh', 'https://jahat.contoh', 'null'])('of %s may not', async (origin) => {
    const asked = await api.app.inject({ method: 'OPTIONS', url: '/drafts', headers: { origin, ...asking } });
    expect([asked.statusCode, allowed(asked.headers)]).toEqual([405, { vary: 'Origin' }]);
    const { headers } = await api.send('budi', 'GET', '/drafts', { headers: { origin } });
    expect(allowed(headers)).toEqual({ vary: 'Origin' });
  });
});
