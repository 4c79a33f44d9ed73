import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modes } from '@layan/tokens';
import type { default as Axe } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArgs, browserPath } from '../scripts/browser.mjs';
import { settle } from '../scripts/lib/settle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.layan/test/storybook');
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
}

// built at import, as the list of tests comes from it
const made = spawnSync(join(root, 'node_modules/.bin/storybook'), ['build', '-o', built, '--quiet'], {
  cwd: root,
  encoding: 'utf8',
});
if (made.status !== 0) throw new Error(`Storybook does not build.\n${made.stdout}${made.stderr}`);
const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

let server: Server;
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = join(built, new URL(request.url!, 'http://localhost').pathname);
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });
  page = await browser.newPage({
    viewport: { width: 1024, height: 900 },
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      problems.push(`asks another host: ${request.url()}`);
  });
  // the same day for every run: drafts say when they were begun
  await page.clock.setFixedTime('2026-11-28T05:00:00Z');
  await page.addInitScript(keepWhatIsTold);
  await page.goto(`${origin}/iframe.html?id=${stories[0]!.id}&viewMode=story`);
  await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What Storybook says when a story is drawn, played and checked, or was not. */
interface Told {
  readonly name: string;
  readonly storyId?: string;
  readonly status?: string;
  readonly message?: string;
  /** Of the accessibility panel. */
  readonly violations: readonly string[];
}

interface Channel {
  on(name: string, listener: (detail: Detail | Error) => void): void;
  emit(name: string, detail: object): void;
}

interface Detail {
  readonly storyId?: string;
  readonly status?: string;
  readonly reporters?: readonly {
    readonly type: string;
    readonly result: {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
    };
  }[];
}

type Preview = typeof globalThis & { told: Told[]; __STORYBOOK_ADDONS_CHANNEL__: Channel };

/** Runs in the page before Storybook does. */
function keepWhatIsTold(): void {
  const names = ['storyFinished', 'storyErrored', 'storyMissing', 'storyThrewException', 'playFunctionThrewException'];
  const preview = globalThis as Preview;
  const told: Told[] = (preview.told = []);
  let channel: Channel;
  const keep = (name: string, detail: Detail | Error) =>
    told.push({
      name,
      ...(detail instanceof Error ? { message: detail.message } : { storyId: detail.storyId, status: detail.status }),
      ...('message' in detail && { message: String(detail.message) }),
      violations: ('reporters' in detail ? (detail.reporters ?? []) : [])
        .filter(({ type }) => type === 'a11y')
        .flatMap(({ result }) => result.violations)
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    });
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given: Channel) => {
      channel = given;
      for (const name of names) channel.on(name, (detail) => keep(name, detail));
    },
  });
}

/** Shows a story, plays it, and gives back what Storybook told of it. */
async function shown(id: string, isFirst: boolean): Promise<readonly Told[]> {
  problems = [];
  if (!isFirst)
    await page.evaluate((storyId) => {
      const preview = globalThis as Preview;
      preview.told.length = 0;
      preview.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  await page.waitForFunction(
    (storyId) => (globalThis as Preview).told.some((each) => each.storyId === storyId || each.name !== 'storyFinished'),
    id,
  );
  return page.evaluate(() => (globalThis as Preview).told);
}

/** Elements of ours that no script has brought to life, in every root. Runs in the page. */
function lifeless(): readonly string[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  return within(document)
    .filter((each) => each.localName.startsWith('layan-') && !each.matches(':defined'))
    .map(({ localName }) => localName);
}

/** The colours of whole pages in the modes that the story was not drawn in; elements are looked at in all modes by themselves. */
const otherModes = modes.filter((mode) => mode !== 'light');
const isWhole = (title: string) => /^(Services|Pages)\//.test(title);

/** Runs in the page. */
function show(mode: string): void {
  const { dataset } = document.documentElement;
  dataset['layanMode'] = mode.startsWith('dark') ? 'dark' : 'light';
  dataset['layanContrast'] = mode.endsWith('-contrast') ? 'more' : 'normal';
}

/** Runs in the page: texts that are too close to their ground. */
async function tooClose(): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run('#storybook-root', {
    runOnly: ['color-contrast'],
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`));
}

async function tooCloseInOtherModes(): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const mode of otherModes) {
    await page.evaluate(show, mode);
    await settle(page);
    found[mode] = await page.evaluate(tooClose);
  }
  await page.evaluate(show, 'light');
  return found;
}

// what a screen reader meets in an element is kept beside the element
const isKept = (title: string) => /^(Services|Pages|Patterns)\//.test(title);

describe('Storybook', () => {
  it.each(stories.map((story, index) => ({ ...story, index })))('$title, $name', async ({ id, title, index }) => {
    const told = await shown(id, index === 0);
    expect(told.map(({ name, status, message }) => ({ name, status, message }))).toEqual([
      { name: 'storyFinished', status: 'success', message: undefined },
    ]);
    expect(told[0]!.violations).toEqual([]);
    expect(problems).toEqual([]);
    expect(await page.evaluate(lifeless)).toEqual([]);
    if (isWhole(title))
      expect.soft(await tooCloseInOtherModes()).toEqual(Object.fromEntries(otherModes.map((mode) => [mode, []])));
    if (!isKept(title)) return;
    const said = await page.locator('#storybook-root').ariaSnapshot();
    await expect(`${said}\n`).toMatchFileSnapshot(`aria/${id}.yaml`);
  });
});
