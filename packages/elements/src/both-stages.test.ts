import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit/html.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples } from './all.examples.js';
import { documentOf, openBrowser, openLivePage, type LivePage } from './testing/live-page.js';
import { sent } from './testing/sent.js';
import { valueCases, valueForm, values } from './testing/values.js';

const onServer = (templates: readonly TemplateResult[]) =>
  documentOf('', templates.map((each) => `<section>${collectResultSync(render(each))}</section>`).join(''));

let browser: Browser;
let server: Page;
let live: LivePage;

beforeAll(async () => {
  browser = await openBrowser();
  server = await browser.newPage({ javaScriptEnabled: false });
  live = await openLivePage(browser);
});

afterAll(() => browser?.close());

/** The document without what only the renderer needs: comments, order of attributes, runs of white space. */
const written = (page: Page) =>
  page.evaluate(() => {
    const write = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
      const inside = [...node.childNodes].map(write).join('');
      return `<${node.localName}${attributes.join('')}>${inside}</${node.localName}>`;
    };
    return [...document.querySelectorAll('body > section')].map((section) => write(section).replace(/\s+/g, ' '));
  });

describe.each(Object.keys(values))('a form with the value "%s"', (value) => {
  const cases = valueCases(values[value]!);
  const expected = cases.map(({ name, expected: entries }) => ({ name, first: entries, afterReset: entries }));

  it('sends it as plain HTML with scripts off, and again after a reset', async () => {
    await server.setContent(onServer(cases.map(valueForm)));
    expect(await sent(server)).toEqual(expected);
  });

  it('sends the same when rendered live, and again after a reset', async () => {
    await live.showValues(value);
    expect(await sent(live.page)).toEqual(expected);
  });
});

describe('hostile values', () => {
  it('run nothing when the server wrote them and scripts are on', async () => {
    const page = await browser.newPage();
    await page.setContent(onServer(valueCases(values['hostile']!).map(valueForm)));
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('script, img').count()).toBe(0);
    await page.close();
  });

  it('run nothing live, under enforced Trusted Types, without a violation', async () => {
    await live.showValues('hostile');
    expect(await live.page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(live.problems).toEqual([]);
  });
});

describe.each(Object.entries(allExamples))('examples of %s', (folder, examples) => {
  it('are the same document in both stages', async () => {
    await server.setContent(onServer(examples.map(({ template }) => template())));
    await live.showExamples(folder);
    const [fromServer, fromLit] = [await written(server), await written(live.page)];
    expect(fromServer).toHaveLength(examples.length);
    expect(fromLit).toEqual(fromServer);
  });
});
