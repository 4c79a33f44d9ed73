import { readFileSync } from 'node:fs';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit/html.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples } from './all.examples.js';
import { judge, pageWithEngines, type IbmFinding } from './testing/engines.js';
import { openBrowser } from './testing/live-page.js';
import { servePages, type ServedPages } from './testing/served-page.js';
import { shell } from './testing/shell.js';
import { settled } from './testing/settled.js';

// Two engines that know nothing of each other, over every example as a page under the strictest policy, in light mode;
// examples.browser.test.ts has one of them in all modes.

/**
 * What IBM's engine cannot judge by itself, or only recommends, and somebody has looked at: by rule, with what it is about
 * (`button.layan-button`). A failure is never in here.
 */
type Triage = Readonly<Record<string, { readonly why: string; readonly at: readonly string[] }>>;

const triage = JSON.parse(readFileSync(new URL('testing/ibm-triage.json', import.meta.url), 'utf8')) as Triage;

// the names of the examples are English
const bodies: ReadonlyMap<string, TemplateResult> = new Map(
  Object.entries(allExamples).flatMap(([folder, examples]) =>
    examples.map((example) => [`${folder}: ${example.name}`, shell({ ...example, name: 'Contoh' })] as const),
  ),
);
const hasElement = (key: string) => collectResultSync(render(bodies.get(key)!)).includes('<layan-');

interface Met extends IbmFinding {
  readonly example: string;
}
const met: Met[] = [];

let browser: Browser;
let pages: ServedPages;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  pages = await servePages(bodies);
  page = await pageWithEngines(await browser.newContext({ viewport: { width: 768, height: 1024 } }));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** What is to be mended. */
async function failures(example: string, copies: 0 | 1): Promise<{ axe: readonly string[]; ibm: readonly string[] }> {
  await page.goto(pages.address(example, 0, copies));
  if (copies) await settled(page);
  const { axe, ibm } = await judge(page);
  const all = ibm.map((finding): Met => ({ ...finding, example }));
  met.push(...all.filter(({ outcome }) => outcome !== failure));
  return { axe, ibm: all.filter(({ outcome }) => outcome === failure).map(told) };
}

const failure = 'VIOLATION:FAIL';
const isUnknown = ({ rule, at }: Met) => !triage[rule]?.at.includes(at);
const told = ({ rule, at, outcome, message, example }: Met) =>
  `${rule} at ${at} (${outcome}): ${message}; in ${example}`;

describe('an example as a page, elements at work', () => {
  it.each([...bodies.keys()])('%s: neither engine finds a failure', async (key) => {
    expect(await failures(key, 1)).toEqual({ axe: [], ibm: [] });
  });
});

describe('an example with an element as a page that has no script', () => {
  it.each([...bodies.keys()].filter(hasElement))('%s: neither engine finds a failure', async (key) => {
    expect(await failures(key, 0)).toEqual({ axe: [], ibm: [] });
  });
});

describe("what IBM's engine leaves to people", () => {
  it('was looked at', () => {
    const first = new Map(met.filter(isUnknown).map((finding) => [`${finding.rule} ${finding.at}`, told(finding)]));
    expect([...first.values()], 'look at each; mend it, or say in testing/ibm-triage.json why it is right').toEqual([]);
  });

  it('is still there', () => {
    const gone = Object.entries(triage).flatMap(([rule, { at }]) =>
      at
        .filter((place) => !met.some((each) => each.rule === rule && each.at === place))
        .map((place) => `${rule} at ${place}`),
    );
    expect(gone, 'take these out of testing/ibm-triage.json').toEqual([]);
  });
});

it('the pages broke no policy while the engines were at work', () => {
  expect(problems).toEqual([]);
});
