import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html, type TemplateResult } from 'lit/html.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples } from './all.examples.js';
import type { Example } from './example.js';
import { openBrowser } from './testing/live-page.js';
import { sent } from './testing/sent.js';
import { servePages, type ServedPages } from './testing/served-page.js';
import { settled } from './testing/settled.js';
import { valueCases, valueForm, values } from './testing/values.js';

// What every element keeps, whatever it does: the columns in which other design systems were measured, and more.

const hasElement = ({ template }: Example) => collectResultSync(render(template())).includes('<layan-');
const examples: ReadonlyMap<string, Example> = new Map(
  Object.entries(allExamples).flatMap(([folder, list]) =>
    list.filter(hasElement).map((example) => [`${folder}: ${example.name}`, example] as const),
  ),
);

const casesOf = (name: string) => valueCases(values[name]!);
const formsOf = (name: string): TemplateResult => html`<main>${casesOf(name).map(valueForm)}</main>`;
const variants = ['as they are', 'in a disabled fieldset', 'outside their form'] as const;
const formPages = new Map(
  variants.flatMap((variant) => Object.keys(values).map((name) => [`${variant}: ${name}`, formsOf(name)] as const)),
);

/** Forms as their author may write them too. */
function asVariant(key: string, body: string): string {
  if (key.startsWith('in a disabled fieldset'))
    return body.replace(/<form([^>]*)>/g, '<form$1><fieldset disabled>').replaceAll('</form>', '</fieldset></form>');
  if (!key.startsWith('outside their form')) return body;
  let last = '';
  const parts = body.split(/(<form[^>]*>)/).map((part) => {
    const id = /^<form[^>]* id="([^"]*)"/.exec(part)?.[1];
    if (id !== undefined) last = id;
    if (part.startsWith('<form')) return `${part}</form>`;
    return part.replaceAll('</form>', '').replace(/<(input|select|textarea|button)\b/g, `<$1 form="${last}"`);
  });
  return parts.join('');
}

let browser: Browser;
let pages: ServedPages;
let prompt: Tab;
let late: Tab;

beforeAll(async () => {
  browser = await openBrowser();
  pages = await servePages(new Map<string, TemplateResult | Example>([...examples, ...formPages]), asVariant);
  prompt = await openTab();
  late = await openTab();
  await late.page.route('**/elements-*', (route) => late.released.then(() => route.continue()));
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** One tab for many tests, each with a document of its own: opening a tab takes longer than most of them. */
interface Tab {
  readonly page: Page;
  /** Everything that went wrong in the document. */
  problems: string[];
  /** Resolves when a late script may go on its way. */
  released: Promise<void>;
}

async function openTab(): Promise<Tab> {
  const page = await browser.newPage({ viewport: { width: 768, height: 1024 } });
  const tab: Tab = { page, problems: [], released: Promise.resolve() };
  page.on('pageerror', (error) => tab.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && tab.problems.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(pages.origin)) tab.problems.push(`asks another host: ${request.url()}`);
  });
  return tab;
}

interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

async function opened(key: string, copies = 1): Promise<Opened> {
  prompt.problems = [];
  await prompt.page.goto(pages.address(key, copies));
  return prompt;
}

/** With `release`, which lets the script go on its way: however slow the machine, the page is looked at before it comes. */
async function openedLate(key: string): Promise<Opened & { readonly release: () => void }> {
  let release = (): void => {};
  late.problems = [];
  late.released = new Promise<void>((resolve) => (release = resolve));
  await late.page.goto(pages.address(key), { waitUntil: 'commit' });
  return { ...late, release };
}

/** What a person gets, without what differs from one upgrade to the next. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    return {
      text: main.innerText,
      elements: main.querySelectorAll('*').length,
      ids: [...main.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at),
    };
  });

describe.each(Object.keys(values))('forms with the value "%s", elements at work', (value) => {
  const expected = () => casesOf(value).map(({ name, expected: first }) => ({ name, first, afterReset: first }));

  it('send what they came with, and again after a reset', async () => {
    const { page, problems } = await opened(`as they are: ${value}`);
    await settled(page);
    expect(await sent(page)).toEqual(expected());
    expect(problems).toEqual([]);
  });

  it('send nothing from a disabled fieldset', async () => {
    const { page } = await opened(`in a disabled fieldset: ${value}`);
    await settled(page);
    expect((await sent(page)).flatMap(({ first }) => first)).toEqual([]);
  });

  it('belong to a form elsewhere on the page', async () => {
    const { page } = await opened(`outside their form: ${value}`);
    await settled(page);
    expect(await sent(page)).toEqual(expected());
  });
});

describe('a form that was filled in', () => {
  it('still is when the person comes back from another page', async () => {
    const { page } = await opened('as they are: preset');
    await settled(page);
    const typed = await page.evaluate(() => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=text], textarea')].filter(
        (input) => input.autocomplete !== 'off' && !input.readOnly && !input.disabled && input.offsetWidth > 0,
      );
      for (const [index, input] of inputs.entries()) {
        input.value = `diketik ${index}`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return inputs.map(({ value }) => value);
    });
    expect(typed.length).toBeGreaterThan(3);
    await page.goto(pages.address('as they are: empty'));
    await page.goBack();
    await settled(page);
    const kept = await page
      .locator('input[type=text], textarea')
      .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ value }) => value));
    expect(kept.filter((each) => each.startsWith('diketik'))).toEqual(typed);
  });
});

describe.each([...examples.keys()])('%s', (key) => {
  it('moves nothing when its script comes late, breaks no policy and asks nobody else', async () => {
    const { page, problems, release } = await openedLate(key);
    await page.waitForSelector('[data-last]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null),
    );
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as unknown as { value: number }[])
          (globalThis as { shift?: number }).shift = ((globalThis as { shift?: number }).shift ?? 0) + value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const place = () => page.locator('[data-last]').evaluate((last) => last.getBoundingClientRect().top);
    const before = await place();
    expect(await page.locator(':not(:defined)').count(), 'elements not upgraded yet').toBeGreaterThan(0);
    release();
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    await settled(page);
    expect(await place()).toBe(before);
    expect(await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0)).toBeLessThanOrEqual(0.02);
    expect(problems).toEqual([]);
  });

  it('is the same after it was moved, after it was copied, and with a second copy of Layan', async () => {
    const { page, problems } = await opened(key, 2);
    await settled(page);
    const first = await drawn(page);
    expect(first.ids, 'ids that two things have').toEqual([]);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const inside = [...main.childNodes];
      main.replaceChildren();
      main.append(...inside);
    });
    await settled(page);
    expect(await drawn(page)).toEqual(first);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.replaceWith(main.cloneNode(true));
    });
    await settled(page);
    expect(await drawn(page)).toEqual(first);
    expect(problems).toEqual([]);
  });
});
