import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples } from './all.examples.js';
import { openBrowser, openLivePage, type LivePage } from './testing/live-page.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const css = read('../../tokens/dist/theme.css') + read('../dist/layan.css');
const pages = Object.entries(allExamples).flatMap(([folder, examples]) =>
  examples.map(({ name }, index) => ({ folder, name, index })),
);

let browser: Browser;
let live: LivePage;

beforeAll(async () => {
  browser = await openBrowser();
  live = await openLivePage(browser, { css, elements: true, viewport: { width: 320, height: 640 } });
});

afterAll(() => browser?.close());

/** Elements that reach past either side of the window, unless they are hidden on purpose. */
const outside = () =>
  live.page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
    return [...document.querySelectorAll('body *:not(svg *)')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1) && !isClipped(element);
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
  });

/** What WCAG 1.4.12 lets a person set. */
const spaced =
  'body * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important } body p { margin-block-end: 2em !important }';

const settings = [
  { setting: 'as it is', attributes: {}, sheet: '' },
  { setting: 'from right to left', attributes: { dir: 'rtl' }, sheet: '' },
  { setting: 'with wide spacing of text', attributes: {}, sheet: spaced },
  // a draft says almost all in the language that stands in for it, marked and longer by half
  { setting: 'in words half as long again', attributes: { lang: 'su', 'data-layan-drafts': '' }, sheet: '' },
] as const;

describe.each(settings)('at 320 px, $setting', ({ attributes, sheet }) => {
  beforeAll(() =>
    live.page.evaluate(
      ({ given, css }) => {
        const root = document.documentElement;
        for (const name of ['dir', 'data-layan-drafts']) root.removeAttribute(name);
        root.lang = 'id';
        for (const [name, value] of Object.entries(given)) root.setAttribute(name, value);
        document.querySelector('style[data-setting]')?.remove();
        const style = Object.assign(document.createElement('style'), { textContent: css });
        style.dataset['setting'] = '';
        document.head.append(style);
      },
      { given: attributes as Record<string, string>, css: sheet as string },
    ),
  );

  it.each(pages)('$folder: $name stays inside the window', async ({ folder, index }) => {
    await live.showPage(folder, index);
    expect(await outside()).toEqual([]);
  });
});

describe("inside a column of somebody else's page", () => {
  const tracks = (wide: LivePage, width: number) =>
    wide.page.evaluate((given) => {
      const column = document.querySelector<HTMLElement>('.layan-embed')!.parentElement!;
      Object.assign(column.style, { width: `${given}px`, margin: '0 auto' });
      const { left, right } = column.getBoundingClientRect();
      const reaching = [...column.querySelectorAll('*:not(svg *, .layan-visually-hidden)')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
      });
      const count = (selector: string) =>
        [...column.querySelectorAll(selector)].map(
          (element) => getComputedStyle(element).gridTemplateColumns.split(' ').length,
        );
      return {
        reaching: reaching.map(({ className }) => className),
        columns: count('.layan-page-columns'),
        rows: count('.layan-summary-list-row'),
      };
    }, width);

  it('follows the width of the column, not of the window', async () => {
    const wide = await openLivePage(browser, { css, viewport: { width: 1400, height: 800 } });
    const index = (name: string) => allExamples['embed']!.findIndex((example) => example.name === name);
    await wide.showPage('embed', index('Question'));
    expect(await tracks(wide, 320)).toEqual({ reaching: [], columns: [1], rows: [] });
    expect(await tracks(wide, 720)).toEqual({ reaching: [], columns: [1], rows: [] });
    expect(await tracks(wide, 1100)).toEqual({ reaching: [], columns: [2], rows: [] });
    await wide.showPage('embed', index('Check your data'));
    expect((await tracks(wide, 320)).rows).toEqual([2, 2]);
    expect((await tracks(wide, 720)).rows).toEqual([3, 3]);
    await wide.showPage('embed', index('Start'));
    expect((await tracks(wide, 320)).reaching).toEqual([]);
    await wide.page.close();
  });
});

describe('text at 200 %', () => {
  it('makes every length follow, and still fits at 640 px', async () => {
    const large = await openLivePage(browser, { css, viewport: { width: 640, height: 640 } });
    const size = () =>
      large.page.evaluate(() => getComputedStyle(document.querySelector('.layan-actions .layan-button')!).minHeight);
    const index = allExamples['page']!.findIndex(({ name }) => name === 'Question');
    await large.showPage('page', index);
    expect(await size()).toBe('52px');
    await large.page.addStyleTag({ content: ':root { --layan-text-scale: 2 }' });
    expect(await size()).toBe('104px');
    expect(await large.page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    await large.page.close();
  });
});

describe('a hostile root', () => {
  it('leaves lengths alone when the page sets its own --layan-rem', async () => {
    const page = await openLivePage(browser, { css: `${css} html { font-size: 62.5% } :root { --layan-rem: 16px }` });
    await page.showExamples('button');
    const height = () => page.page.evaluate(() => getComputedStyle(document.querySelector('.layan-button')!).minHeight);
    expect(await height()).toBe('52px');
    await page.page.close();
  });
});

describe('forced colours', () => {
  it('keep chosen and not chosen apart, and every control framed', async () => {
    const forced = await openLivePage(browser, { css, forcedColors: 'active' });
    await forced.showExamples('radios');
    const found = await forced.page.evaluate(() => {
      const style = (element: Element | null) => getComputedStyle(element!);
      return {
        appearance: style(document.querySelector('.layan-choice-input')).appearance,
        chosen: style(document.querySelector('.layan-choice:has(:checked)')).borderTopColor,
        other: style(document.querySelector('.layan-choice:not(:has(:checked))')).borderTopColor,
      };
    });
    expect(found.appearance).toBe('auto');
    expect(found.chosen).not.toBe(found.other);
    await forced.showExamples('button');
    const edges = await forced.page.evaluate(() =>
      [...document.querySelectorAll('.layan-button')].map((button) => getComputedStyle(button).borderTopStyle),
    );
    expect(new Set(edges)).toEqual(new Set(['solid']));
    await forced.page.close();
  });

  it('show how far something has come', async () => {
    const forced = await openLivePage(browser, { css, forcedColors: 'active' });
    await forced.showExamples('progress');
    const bar = forced.page.locator('progress').first();
    const looks = async (value: number) => {
      await bar.evaluate((element: HTMLProgressElement, given) => (element.value = given), value);
      return (await bar.screenshot()).toString('base64');
    };
    expect(await looks(0.2)).not.toBe(await looks(0.8));
    await forced.page.close();
  });

  it.each([
    ['before its script the native arrow of a combobox', false, 'none'],
    ['the drawn arrow of a combobox', true, '""'],
  ])('show %s alone', async (_what, elements, content) => {
    const forced = await openLivePage(browser, { css, elements, forcedColors: 'active' });
    await forced.showPage('combobox', 0);
    const drawn = await forced.page.evaluate(
      () => getComputedStyle(document.querySelector('layan-combobox')!, '::after').content,
    );
    expect(drawn).toBe(content);
    await forced.page.close();
  });
});
