import { answerAll, begin, heading, service, submit } from '../support/journey.js';
import { asCitizen, saveAll } from '../support/at-agency.js';
import { expect, onAnyDatabase, test } from '../support/embedded.js';

test(
  'no cookie of the platform is sent from the agency’s page, and nothing hangs on one',
  onAnyDatabase,
  async ({ page, platform, agency }) => {
    const { hostname } = new URL(platform.url);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
    await asCitizen(page, platform, 4);
    await page.context().clearCookies({ domain: hostname });

    const asked: string[] = [];
    const sent: string[] = [];
    devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(new URL(request.url).origin));
    devtools.on('Network.requestWillBeSentExtraInfo', ({ associatedCookies }) =>
      sent.push(...associatedCookies.map(({ cookie }) => cookie.domain)),
    );
    await begin(page);
    await answerAll(page);
    await saveAll(page);
    await page.reload();
    await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
    await submit(page);
    expect(new Set(asked)).toEqual(new Set([agency.url]));
    expect(new Set(sent)).toEqual(new Set([new URL(agency.url).hostname]));
    expect(page.url()).toBe(agency.url + service);
  },
);
