import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostileProvider } from '../testing/hostile-provider.js';
import { answers } from '../testing/modes-answers.js';
import { endpoints } from '../testing/modes-endpoints.js';
import { idTokens } from '../testing/modes-id-token.js';
import { metadata } from '../testing/modes-metadata.js';
import { refusals } from '../testing/refusals.js';
import { Site, StoppedClock, Visitor } from '../testing/site.js';

let provider: HostileProvider;
const clock = new StoppedClock();

beforeAll(async () => {
  provider = await HostileProvider.start({ now: () => clock.now() });
});
afterAll(() => provider.stop());

const groups = { answers, metadata, 'ID tokens': idTokens, endpoints };

describe.each(Object.entries(groups))('a provider with hostile %s', (group, modes) => {
  it.each(Object.entries(modes))('signs nobody in: %s', async (name, mode) => {
    const site = new Site(provider, name, clock, { limits: { provider: 1 } });
    const visitor = new Visitor(site);
    site.issuer.mode = mode;
    const strayed = provider.strayed.length;

    const refused = await visitor.signIn();
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await refused.text()).not.toMatch(/alert|onerror|\u202e/);
    expect(visitor.isSignedIn).toBe(false);
    expect(site.log.map(({ reason, code }) => `${reason} ${code}`)).toEqual([refusals[name]]);
    expect(provider.strayed.length).toBe(strayed);
    if (group === 'metadata') expect(site.issuer.calls).toMatchObject({ pushed: 0, token: 0 });
    if (/^(state|iss|hybrid)/.test(name)) expect(site.issuer.calls.token).toBe(0);

    // a key that was not known may be asked for once a minute
    clock.advance(61);
    site.issuer.mode = null;
    const honest = await visitor.signIn();
    expect(honest.status).toBe(303);
    expect(honest.headers.get('location')).toBe('/halaman');
    expect(visitor.isSignedIn).toBe(true);
  });
});
