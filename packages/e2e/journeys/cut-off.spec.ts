import { answerAll, begin, signIn } from '../support/journey.js';
import { TestPlatform } from '../support/platform.js';
import { expect, test } from '../support/test.js';

/** As the platform names them; it refuses to start with a name it does not know. */
const failPoints = [
  'submit-before-transaction',
  'submit-in-transaction-after-submission',
  'submit-in-transaction-before-commit',
  'submit-after-commit-before-answer',
];

test.describe('the platform is killed while it submits', () => {
  for (const point of failPoints) {
    test(`at ${point}: started again, the same post yields exactly one application`, async ({ browser, database }) => {
      test.setTimeout(120_000);
      const platform = await TestPlatform.create(database);
      const context = await browser.newContext({ javaScriptEnabled: false });
      try {
        await platform.start();
        const page = await context.newPage();
        await page.goto(platform.url);
        await signIn(page, platform.people, 0, '/layanan/ktp-el-hilang');
        await begin(page);
        await answerAll(page);
        const form = page.locator('form', { has: page.getByRole('button', { name: 'Kirim permohonan' }) });
        const action = await form.evaluate((element: HTMLFormElement) => element.action);
        const fields = (await form.evaluate((element: HTMLFormElement) =>
          Object.fromEntries(new FormData(element) as never),
        )) as Record<string, string>;

        await platform.stop();
        await platform.start({ LAYAN_FAILPOINT: point });
        const post = () => context.request.post(action, { form: fields, headers: { origin: platform.url } });
        await expect(post()).rejects.toThrow();
        await platform.exited();
        expect(platform.signal).toBe('SIGKILL');

        await platform.start();
        const [first, second] = [await post(), await post()];
        expect([first.status(), second.status()]).toEqual([200, 200]);
        expect(second.url()).toBe(first.url());
        await page.goto(`${platform.url}/permohonan`);
        await expect(page.getByRole('listitem').filter({ hasText: /P-[0-9A-Z]{4}-[0-9A-Z]{4}/ })).toHaveCount(1);
      } finally {
        await context.close();
        await platform.remove();
      }
    });
  }
});

test('fifty posts of one draft at once yield one application', async ({ page, platform }) => {
  await signIn(page, platform.people, 1);
  await begin(page);
  await answerAll(page);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Kirim permohonan' }) });
  const action = await form.evaluate((element: HTMLFormElement) => element.action);
  const fields = (await form.evaluate((element: HTMLFormElement) =>
    Object.fromEntries(new FormData(element) as never),
  )) as Record<string, string>;
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => page.request.post(action, { form: fields, headers: { origin: platform.url } })),
  );
  expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([200]));
  expect(new Set(answers.map((answer) => answer.url())).size).toBe(1);
});
