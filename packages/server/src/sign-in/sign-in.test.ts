import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../scripts/shared.mjs';
import { Visitor } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();
const naughty = sharedData('blns', 'blns.json');

describe('beginning to sign in', () => {
  it('pushes the request and shows the browser nothing of it', async () => {
    const site = world.site();
    const { target } = await new Visitor(site).begin();
    expect([...new URL(String(target)).searchParams.keys()]).toEqual(['client_id', 'request_uri']);
    expect(site.issuer.pushed[0]).toMatchObject({
      response_type: 'code',
      redirect_uri: 'https://kantor.contoh/layan/callback',
      code_challenge_method: 'S256',
      resource: 'urn:layan:api',
      scope: 'openid profile layan',
    });
    expect(site.issuer.pushed[0]).not.toHaveProperty('client_secret');
  });

  it('sends a challenge even to a provider that says it knows none', async () => {
    const site = world.site();
    site.issuer.mode = { metadata: (metadata) => ({ ...metadata, code_challenge_methods_supported: ['plain'] }) };
    await new Visitor(site).begin();
    expect(site.issuer.pushed[0]?.['code_challenge_method']).toBe('S256');
    expect(site.issuer.pushed[0]?.['code_challenge']).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('makes state, nonce and challenge that never come twice', async () => {
    const site = world.site();
    const visitors = Array.from({ length: 1000 }, () => new Visitor(site));
    for (const visitor of visitors) await visitor.begin();
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const values = new Set(site.issuer.pushed.map((pushed) => pushed[name]));
      expect(values.size).toBe(1000);
      for (const value of values) expect(value).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
  });

  it('keeps five of a thousand that are begun at once in one browser, in a small cookie', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    for (let round = 0; round < 10; round += 1)
      await Promise.all(Array.from({ length: 100 }, () => visitor.begin(`/${'a'.repeat(299)}`)));
    expect(visitor.jar.get('__Host-layan-tx')?.length).toBeLessThan(4000);
    const headers = visitor.setCookies.map((header) => header.length);
    expect(Math.max(...headers)).toBeLessThan(4096);
    expect((await visitor.signIn()).status).toBe(303);
    expect(visitor.isSignedIn).toBe(true);
  });

  it('lets an address begin so many times a minute', async () => {
    const site = world.site({ limits: { signInsPerMinute: 3 } });
    const begin = (from: string) => site.bff.handle(new Request('https://kantor.contoh/layan/login'), from);
    for (let count = 0; count < 3; count += 1) expect((await begin('192.0.2.1')).status).toBe(303);
    const refused = await begin('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await begin('192.0.2.2')).status).toBe(303);
    world.clock.advance(60);
    expect((await begin('192.0.2.1')).status).toBe(303);
  });

  it('leads on at once whoever is signed in already', async () => {
    const visitor = new Visitor(world.site());
    await visitor.signIn();
    const { target } = await visitor.begin('/lain');
    expect(target).toBe('/lain');
  });
});

describe('coming back', () => {
  it('refuses the answer to a sign-in that somebody else began', async () => {
    const site = world.site();
    const attacker = new Visitor(site);
    const address = await attacker.visitProvider(String((await attacker.begin()).target));
    const victim = new Visitor(site);
    const refused = await victim.call(address);
    expect(refused.status).toBe(400);
    expect(victim.setCookies).toEqual([]);
    expect(site.log.at(-1)).toMatchObject({ reason: 'no_cookies' });
    await victim.call(address, { headers: { cookie: 'lain=1' } });
    expect(site.log.at(-1)).toMatchObject({ reason: 'no_cookies' });
    await victim.begin();
    expect((await victim.call(address)).status).toBe(400);
    expect(site.log.at(-1)).toMatchObject({ reason: 'not_pending' });
    expect(site.issuer.calls.token).toBe(0);
  });

  it('asks for tokens once when the same answer comes fifty times at once', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    const address = await visitor.visitProvider(String((await visitor.begin()).target));
    const replies = await Promise.all(Array.from({ length: 50 }, () => visitor.call(address)));
    expect(site.issuer.calls.token).toBe(1);
    expect(visitor.setCookies.filter((header) => /^__Host-layan=[^;]/.test(header))).toHaveLength(1);
    for (const reply of replies) {
      expect(reply.status).toBe(303);
      expect(reply.headers.get('location')).toBe('/halaman');
    }
    expect((await visitor.call('/layan/session')).status).toBe(200);
  });

  it('leads a signed-in person home from the back button', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    const address = await visitor.visitProvider(String((await visitor.begin()).target));
    await visitor.call(address);
    const again = await visitor.call(address);
    expect([again.status, again.headers.get('location')]).toEqual([303, '/']);
    expect(site.issuer.calls.token).toBe(1);
  });

  it('forgets a sign-in that was not finished in a quarter of an hour', async () => {
    const visitor = new Visitor(world.site());
    const address = await visitor.visitProvider(String((await visitor.begin()).target));
    world.clock.advance(15 * 60);
    expect((await visitor.call(address)).status).toBe(400);
    expect(visitor.isSignedIn).toBe(false);
  });

  it('never gives a code of one provider to another', async () => {
    const [one, other] = [world.site(), world.site()];
    const visitor = new Visitor(one);
    const { target } = await visitor.begin();
    const address = await visitor.visitProvider(String(target));
    const mixed = address.replace(one.name, other.name);
    expect((await visitor.call(mixed)).status).toBe(400);
    expect(one.issuer.calls.token + other.issuer.calls.token).toBe(0);
  });

  it('takes no answer that is posted, or that stands behind a #', async () => {
    const visitor = new Visitor(world.site());
    const address = await visitor.visitProvider(String((await visitor.begin()).target));
    const [path, query] = address.split('?');
    const posted = await visitor.call(String(path), { method: 'POST', body: String(query) });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await visitor.call(`${path}#${query}`)).status).toBe(400);
    expect(visitor.isSignedIn).toBe(false);
  });

  it('leads back without a word when the person went back at the provider', async () => {
    const site = world.site();
    site.issuer.mode = {
      answer: (answer) => {
        answer.delete('code');
        answer.set('error', 'access_denied');
      },
    };
    const visitor = new Visitor(site);
    const reply = await visitor.signIn();
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/halaman']);
    expect(visitor.isSignedIn).toBe(false);
  });

  it.skipIf(naughty === null)('shows nothing of what a provider says went wrong', async () => {
    const words = JSON.parse(readFileSync(String(naughty), 'utf8')) as string[];
    const site = world.site();
    let word = '';
    site.issuer.mode = {
      answer: (answer) => {
        answer.delete('code');
        answer.set('error', word);
        answer.set('error_description', word);
      },
    };
    const pages = new Set<string>();
    for (word of words.filter((text) => text !== '')) {
      const reply = await new Visitor(site).signIn();
      expect(reply.status).toBe(400);
      pages.add(await reply.text());
    }
    expect(pages.size).toBe(1);
  });

  it.each([
    [-30, 303],
    [30, 303],
    [-400, 400],
    [90, 400],
  ])('with a clock of the provider that is off by %i seconds: %i', async (seconds, status) => {
    const site = world.site();
    site.issuer.mode = {
      claims: (claims, { now }) => ({ ...claims, iat: now + seconds, exp: now + seconds + 600 }),
    };
    expect((await new Visitor(site).signIn()).status).toBe(status);
  });

  it('asks for the keys at most twice however many unknown keys are named', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    site.issuer.mode = { header: (header) => ({ ...header, kid: `k${Math.random()}` }) };
    for (let count = 0; count < 200; count += 1) expect((await visitor.signIn()).status).toBe(400);
    expect(site.issuer.calls.keys).toBe(2);
  });

  it('learns a new key of the provider at once', async () => {
    const site = world.site();
    expect((await new Visitor(site).signIn()).status).toBe(303);
    await world.provider.rotate('k7');
    expect((await new Visitor(site).signIn()).status).toBe(303);
    expect(site.issuer.calls.keys).toBe(2);
  });
});

describe('how strongly', () => {
  it('asks for it, and refuses less', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    const refused = await visitor.signIn('/halaman', '&assurance=high');
    expect(site.issuer.pushed[0]?.['acr_values']).toBe('high');
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('cara masuk yang lebih kuat');
    expect(visitor.isSignedIn).toBe(false);

    site.issuer.person.acr = 'high';
    expect((await visitor.signIn('/halaman', '&assurance=high')).status).toBe(303);
    expect(visitor.isSignedIn).toBe(true);
  });

  it('signs in again, over a weaker session, for a stronger one', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    await visitor.signIn();
    const before = visitor.jar.get('__Host-layan');
    site.issuer.person.acr = 'high';
    await visitor.signIn('/halaman', '&assurance=high');
    const session = (await (await visitor.call('/layan/session')).json()) as { assurance: string };
    expect(session.assurance).toBe('high');
    expect(visitor.jar.get('__Host-layan')).not.toBe(before);
  });
});

describe('return addresses', () => {
  const lists = ['Open-Redirect-payloads.txt', 'open_redirect_wordlist.txt', 'openredirects.txt'];
  const folder = sharedData('open-redirect');

  it.skipIf(folder === null)('lead nowhere else, whatever is asked for', async () => {
    const site = world.site();
    const visitor = new Visitor(site);
    await visitor.signIn();
    const payloads = lists.flatMap((name) => readFileSync(join(String(folder), name), 'utf8').split(/\r?\n/));
    expect(payloads.length).toBeGreaterThan(300);
    let left = 0;
    for (const payload of payloads)
      for (const query of [encodeURIComponent(payload), payload.replace(/[#&\s]/g, '')]) {
        const reply = await visitor.call(`/layan/login?return=${query}`);
        const location = String(reply.headers.get('location'));
        if (
          new URL(location, 'https://kantor.contoh').origin !== 'https://kantor.contoh' ||
          !/^\/(?![/\\])/.test(location)
        )
          left += 1;
      }
    expect(left).toBe(0);
  });

  it('keep a path of the site with its query', async () => {
    const visitor = new Visitor(world.site());
    const reply = await visitor.signIn('/layanan/ktp?kota=jakarta&n=1');
    expect(reply.headers.get('location')).toBe('/layanan/ktp?kota=jakarta&n=1');
  });
});
