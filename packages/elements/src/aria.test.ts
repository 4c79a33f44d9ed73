import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples } from './all.examples.js';
import { openBrowser, openLivePage, type LivePage } from './testing/live-page.js';

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await openBrowser();
  live = await openLivePage(browser, { elements: true });
});

afterAll(() => browser?.close());

/** The accessibility tree of every example, kept beside it: a change of what a screen reader meets is seen in review. */
describe.each(Object.entries(allExamples))('the examples of %s', (folder, examples) => {
  it('say to a screen reader what is kept beside them', async () => {
    const said: string[] = [];
    for (const [index, { name }] of examples.entries()) {
      await live.showPage(folder, index);
      said.push(`# ${name}\n${await live.page.locator('body').ariaSnapshot()}\n`);
    }
    await expect(said.join('\n')).toMatchFileSnapshot(`${folder}/${folder}.aria.yaml`);
    expect(live.problems).toEqual([]);
  });
});
