import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { axeFinds } from '../support/axe.js';
import { expect, test } from '../support/test.js';
import { walks } from '../support/walks.js';

const results = fileURLToPath(new URL('../../../.layan/test/', import.meta.url));

test.describe('on every page and in every state', () => {
  // axe is a script; the pages themselves load none
  test.use({ javaScriptEnabled: true });

  for (const [id, walk] of Object.entries(walks))
    test(`${id}: axe finds nothing, no page loads a script, and every page has its shell`, async ({ own, browser }) => {
      test.setTimeout(240_000);
      const { platform } = own;
      const open = async () => (await browser.newContext({ baseURL: platform.url, bypassCSP: true })).newPage();
      const [citizen, officer] = [await open(), await open()];
      const pages: { name: string; html: string }[] = [];
      const sent = new Map<object, Promise<string>>();
      for (const page of [citizen, officer]) {
        page.on('response', (response) => {
          if (response.request().resourceType() === 'document' && response.status() !== 303)
            sent.set(
              page,
              response.text().catch(() => ''),
            );
        });
        page.on('request', (request) => expect(request.resourceType()).not.toBe('script'));
      }
      await walk({ platform, citizen, officer }, async (name, page) => {
        expect.soft(await axeFinds(page), name).toEqual([]);
        await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'id');
        await expect.soft(page.getByRole('main'), name).toHaveCount(1);
        await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
        await expect.soft(page.getByRole('link', { name: 'Langsung ke isi halaman' }), name).toHaveCount(1);
        expect.soft(await page.title(), name).not.toBe('');
        const here = new URL(page.url());
        const other = new URL((await page.getByRole('link', { name: 'English' }).getAttribute('href'))!, here);
        expect.soft(other.pathname, `${name}: the other language is the same page`).toBe(here.pathname);
        pages.push({ name, html: (await sent.get(page)) ?? '' });
      });
      await citizen.context().close();
      await officer.context().close();
      mkdirSync(results, { recursive: true });
      writeFileSync(`${results}pages-${id}.json`, JSON.stringify(pages));
    });
});
