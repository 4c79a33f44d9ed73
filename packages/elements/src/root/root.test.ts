import { readFileSync } from 'node:fs';
import { css as questions } from '@layan/elements/sheets/questions';
import { css as start } from '@layan/elements/sheets/start';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf, openBrowser } from '../testing/live-page.js';

const theme = readFileSync(new URL('../../../tokens/dist/theme.css', import.meta.url), 'utf8');
const page = readFileSync(new URL('../../dist/layan.css', import.meta.url), 'utf8');
const hostile = `html { font-size: 62.5% } body { font: italic 30px serif; line-height: 4; letter-spacing: 9px }
  * { margin: 20px !important; text-transform: uppercase !important; visibility: inherit } .hidden { visibility: hidden }`;

let browser: Browser;
let shown: Page;

beforeAll(async () => {
  browser = await openBrowser();
  shown = await browser.newPage();
});
afterAll(() => browser?.close());

/** A component in a document with these rules, its root filled with a button and a cover. */
async function open(rules: string, host = '<layan-wizard></layan-wizard>'): Promise<void> {
  await shown.setContent(documentOf(`<style>${theme}${rules}</style>`, host));
  await shown.evaluate(
    (sheets) => {
      const root = document.querySelector('layan-wizard')!.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets.map((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return sheet;
      });
      const inner = Object.assign(document.createElement('div'), { className: 'layan-root' });
      const button = Object.assign(document.createElement('button'), {
        className: 'layan-button',
        textContent: 'Lanjut',
      });
      const cover = Object.assign(document.createElement('div'), { className: 'layan-cover' });
      const embed = Object.assign(document.createElement('div'), { className: 'layan-embed' });
      embed.append(button, cover);
      inner.append(embed);
      root.append(inner);
    },
    [start, questions],
  );
}

/** Computed values inside the root. */
const look = (selector: string, ...properties: string[]) =>
  shown.evaluate(
    ([found, names]) => {
      const style = getComputedStyle(document.querySelector('layan-wizard')!.shadowRoot!.querySelector(found)!);
      return (names as string[]).map((name) => style.getPropertyValue(name));
    },
    [selector, properties] as const,
  );

it('looks the same whatever the page around it does', async () => {
  const properties = [
    'font-size',
    'line-height',
    'font-style',
    'letter-spacing',
    'text-transform',
    'min-height',
    'margin',
  ];
  await open('');
  const calm = await look('.layan-button', ...properties);
  expect(calm.slice(0, 1)).toEqual(['18px']);
  await open(hostile);
  expect(await look('.layan-button', ...properties)).toEqual(calm);
});

it('takes colours and text size from the theme of the page', async () => {
  await open(':root { --layan-color-action: rgb(1, 2, 3); --layan-text-scale: 2 }');
  expect(await look('.layan-button', 'background-color', 'min-height', 'font-size')).toEqual([
    'rgb(1, 2, 3)',
    '104px',
    '36px',
  ]);
});

it('has its own rest beside what a form needs', async () => {
  await open('');
  expect(await look('.layan-cover', 'position')).toEqual(['relative']);
});

it('can be hidden by the page', async () => {
  const height = () => shown.evaluate(() => document.querySelector('layan-wizard')!.getBoundingClientRect().height);
  await open(page, '<layan-wizard hidden></layan-wizard>');
  expect(await height()).toBe(0);
  await open(hostile, '<div class="hidden"><layan-wizard></layan-wizard></div>');
  expect(await look('.layan-button', 'visibility')).toEqual(['hidden']);
});

it('holds a place as high as the window from the first paint', async () => {
  await shown.setContent(documentOf(`<style>${theme}${page}</style>`, '<layan-wizard></layan-wizard>'));
  const place = await shown.evaluate(() => document.querySelector('layan-wizard')!.getBoundingClientRect().height);
  expect(place).toBe(shown.viewportSize()!.height);
});
