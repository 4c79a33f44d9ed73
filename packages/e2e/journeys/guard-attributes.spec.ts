import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { expect, test } from '../support/embedded.js';
import { foreignRequests } from '../support/hostile.js';
import { service } from '../support/journey.js';

const hostile = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://lain.example/layan',
  '//lain.example/layan',
  '/\\lain.example',
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '',
];
const right = { service: 'ktp-el-hilang', bff: '/layan', platform: 'https://layan.example' };

/** Puts a component on the page for each; gives back what each of them shows once all have settled. */
async function show(page: Page, tag: string, attributes: readonly Readonly<Record<string, string>>[]) {
  await page.evaluate(
    ({ tag, attributes }) => {
      for (const given of attributes) {
        const element = document.createElement(tag);
        element.className = 'hostile';
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        document.querySelector('main')!.append(element);
      }
    },
    { tag, attributes },
  );
  return page.locator('.hostile');
}

const warnings = (page: Page) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  return said;
};

for (const name of ['service', 'bff', 'platform'] as const)
  test(`${name}: what it must not be is refused, on the page and in the console`, async ({ page, agency }) => {
    const foreign = foreignRequests(page, agency.url);
    const said = warnings(page);
    await page.goto(service);
    await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
    // any https address may be the platform's, and none may be missing but its own
    const wrong = hostile.filter((value) => name !== 'platform' || !/^(https:.*|)$/.test(value));
    const shown = await show(
      page,
      'layan-service',
      wrong.map((value) => ({ ...right, [name]: value })),
    );
    await expect(shown.getByText('belum dapat dibuka')).toHaveCount(wrong.length);
    await shown.first().getByText('Untuk pengelola situs').click();
    await expect(shown.first().getByRole('listitem')).toContainText(name);
    expect(said.filter((text) => text.includes(`<layan-service> ${name}:`))).not.toEqual([]);
    expect(foreign).toEqual([]);
  });

test('anchor and lang: whatever they say, the service is there, and nothing of it is more than text', async ({
  page,
  agency,
}) => {
  const foreign = foreignRequests(page, agency.url);
  await page.goto(service);
  await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
  const odd = hostile.map((value) => ({ ...right, id: value, lang: value, 'heading-level': value }));
  const shown = await show(page, 'layan-service', odd);
  await expect(shown.getByRole('link', { name: 'Masuk dan mulai' })).toHaveCount(odd.length);
  expect(foreign).toEqual([]);
});

/** The page, with another script after its own. */
async function withScript(page: Page, source: string) {
  await page.route(`**${service}`, async (route) => {
    const response = await route.fetch();
    const own = /<script type="module" nonce="[^"]*" src="[^"]*"><\/script>/;
    const body = (await response.text()).replace(own, (tag) => tag + tag.replace(/src="[^"]*"/, `src="${source}"`));
    await route.fulfill({ response, body });
  });
}

test('a second copy of Layan: the first serves, and both page and console say that there are two', async ({
  page,
  agency,
}) => {
  const said = warnings(page);
  await withScript(page, '/kedua/layan.js');
  await page.route('**/kedua/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/kedua/', '/aset/layan/') });
    await route.fulfill({ response });
  });
  await page.goto(agency.url + service);
  await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
  await page.getByText('Untuk pengelola situs').click();
  await expect(page.getByText('Layan is loaded 2 times')).toBeVisible();
  expect(said.join('\n')).toContain('Load Layan once on a page');
});

test('a second copy of Lit: the service works, and both page and console say so', async ({ page }) => {
  const said = warnings(page);
  const stdin = { contents: "import 'lit';", resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false, conditions: ['production'] });
  await withScript(page, '/lit.js');
  await page.route('**/lit.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]!.text }),
  );
  await page.goto(service);
  await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
  await expect.poll(() => said.join('\n')).toContain('Lit is loaded 2 times');
  await page.getByText('Untuk pengelola situs').click();
  await expect(page.getByText('Lit is loaded 2 times')).toBeVisible();
});
