import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { contentOf } from '../support/guard.js';
import { journeys } from '../support/journeys.js';

const tokenLog = 'tokens.jsonl';
const recorder = new URL('../support/record-tokens.mjs', import.meta.url).href;

test.use({
  ownSettings: async ({}, use, info) => {
    mkdirSync(info.outputDir, { recursive: true });
    const log = info.outputPath(tokenLog);
    await use({ NODE_OPTIONS: `--import ${recorder}`, LAYAN_TOKEN_LOG: log });
    rmSync(log);
  },
});

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

for (const { id, begin, answer, finish, end } of journeys)
  test(`${id}: at the end of a journey no token is anywhere in the page, its storage, its addresses or its history`, async ({
    ownBoth: { page, platform },
  }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await signInFromAgency(page, platform);
    await begin(page);
    await answer(page);
    await finish(page, platform);

    const replies = readFileSync(test.info().outputPath(tokenLog), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Tokens);
    // what else there is names a question of the provider's that is answered by now
    const cookies = (await page.context().cookies()).filter(({ name }) => /^__Host-[^.]*$/.test(name));
    const codes = addresses.map((address) => new URL(address).searchParams.get('code')).filter((code) => code !== null);
    const secrets = [
      ...replies.flatMap(({ access_token, refresh_token, id_token }) => [access_token, refresh_token, id_token]),
      ...cookies.map(({ value }) => value),
    ];
    expect(replies.length * codes.length).toBeGreaterThan(0);
    expect(secrets.every((secret) => secret.length > 15)).toBe(true);

    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    const content = [await contentOf(page), ...entries.map(({ url }) => url)].join('\n');
    const found = (text: string) => [...secrets, ...codes].filter((secret) => text.includes(secret));
    expect(content).toContain(end);
    expect(found(content)).toEqual([]);
    // the code alone travels in an address, once, to the callback that spends it
    const others = addresses.filter((address) => new URL(address).pathname !== '/layan/callback');
    expect(found(others.join('\n'))).toEqual([]);
    test.info().annotations.push({ type: 'values looked for', description: String(secrets.length + codes.length) });
  });
