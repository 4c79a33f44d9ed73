import { describe, expect, it } from 'vitest';
import { generateKeyPair, exportJWK, jwtVerify, importJWK, type JWK } from 'jose';
import { createBff, memoryStore, type BffOptions } from './index.js';
import { useWorld } from '../testing/world.js';
import { Visitor } from '../testing/site.js';

const world = useWorld();
const good: BffOptions = {
  platform: 'https://layan.contoh',
  clientId: 'kantor',
  clientSecret: 'rahasia',
  origin: 'https://kantor.contoh',
  store: memoryStore(),
  secret: 'a'.repeat(32),
};

describe('settings', () => {
  it.each([
    ['platform', { platform: 'http://layan.contoh' }],
    ['platform', { platform: 'https://user:word@layan.contoh' }],
    ['platform', { platform: 'ftp://localhost' }],
    ['platform', { platform: 'layan' }],
    ['platform', { platform: 'https://layan.contoh?x' }],
    ['issuer', { issuer: 'http://10.0.0.1/oidc' }],
    ['origin', { origin: 'http://kantor.contoh' }],
    ['origin', { origin: 'http://localhost.kantor.contoh' }],
    ['path', { path: 'layan' }],
    ['path', { path: '/layan/' }],
    ['path', { path: '/' }],
    ['secret', { secret: 'short' }],
    ['secret', { secret: [] }],
    ['secret', { secret: ['a'.repeat(32), 'short'] }],
    ['home', { home: 'https://jahat.contoh/' }],
    ['failurePage', { failurePage: '//jahat.contoh/' }],
    ['clientSecret', { clientSecret: '' }],
  ])('that cannot be right are refused by name: %s %o', (name, wrong) => {
    expect(() => createBff({ ...good, ...wrong } as BffOptions)).toThrow(new RegExp(name));
  });

  it('may name a server of this very machine over http', () => {
    for (const address of ['http://localhost:4400', 'http://127.0.0.1:1', 'http://[::1]:1', 'http://a.localhost'])
      expect(createBff({ ...good, platform: address, origin: address }).origin).toBe(address);
  });

  it('mount the handler elsewhere', async () => {
    const site = world.site({ path: '/api/layan' });
    const reply = await site.bff.handle(new Request('https://kantor.contoh/api/layan/login'));
    expect(reply.status).toBe(303);
    expect(site.issuer.pushed[0]?.['redirect_uri']).toBe('https://kantor.contoh/api/layan/callback');
    expect((await site.bff.handle(new Request('https://kantor.contoh/layan/login'))).status).toBe(404);
  });

  it('prove the client by a signed assertion where a key is given', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const privateKeyJwk: JWK = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'c1' };
    const site = world.site({ clientSecret: undefined, privateKeyJwk } as never);
    await new Visitor(site).begin();
    const { client_assertion: assertion, ...pushed } = site.issuer.pushed[0] ?? {};
    expect(pushed).toMatchObject({ client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' });
    const key = await importJWK({ ...(await exportJWK(publicKey)), alg: 'ES256' });
    const currentDate = new Date(world.clock.now());
    const { payload, protectedHeader } = await jwtVerify(String(assertion), key, { currentDate });
    expect(payload).toMatchObject({
      iss: 'kantor-contoh',
      sub: 'kantor-contoh',
      aud: expect.stringContaining(site.name),
    });
    expect(protectedHeader.kid).toBe('c1');
  });
});
