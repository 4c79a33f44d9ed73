import type { Page } from '@playwright/test';
import { answerAll, begin, checkPost, service, signIn } from '../support/journey.js';
import type { TestPlatform } from '../support/platform.js';
import { expect, test } from '../support/test.js';

/** As the platform names them; it refuses to start with a name it does not know. */
const failPoints = [
  'submit-before-transaction',
  'submit-in-transaction-after-submission',
  'submit-in-transaction-before-commit',
  'submit-after-commit-before-answer',
];

/** Takes a citizen to the check page and gives back a function that posts its form, as often as one likes. */
async function readyToPost(page: Page, platform: TestPlatform) {
  await signIn(page, platform.people, 0, service);
  await begin(page);
  await answerAll(page);
  return checkPost(page, platform.url);
}

/** The applications of the citizen, as the list of them says. */
async function applications(page: Page) {
  await page.goto('/permohonan');
  return page.getByRole('listitem').filter({ hasText: /P-[0-9A-Z]{4}-[0-9A-Z]{4}/ });
}

test.describe('the platform is killed while it submits', () => {
  for (const point of failPoints) {
    test(`at ${point}: started again, the same post yields exactly one application`, async ({ own }) => {
      test.setTimeout(120_000);
      const { page, platform } = own;
      const post = await readyToPost(page, platform);

      await platform.stop();
      await platform.start({ LAYAN_FAILPOINT: point });
      await expect(post()).rejects.toThrow();
      await platform.exited();
      expect(platform.signal).toBe('SIGKILL');

      await platform.start();
      const [first, second] = [await post(), await post()];
      expect([first.status(), second.status()]).toEqual([200, 200]);
      expect(second.url()).toBe(first.url());
      await expect(await applications(page)).toHaveCount(1);
    });
  }
});

test('fifty posts of one draft at once yield one application', async ({ own: { page, platform } }) => {
  const post = await readyToPost(page, platform);
  const answers = await Promise.all(Array.from({ length: 50 }, post));
  expect(answers.map((answer) => answer.status())).toEqual(Array(50).fill(200));
  expect(new Set(answers.map((answer) => answer.url())).size).toBe(1);
  await expect(await applications(page)).toHaveCount(1);
});
