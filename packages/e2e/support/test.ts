import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { TestPlatform, type DatabaseKind } from './platform.js';

export interface Options {
  database: DatabaseKind;
}

interface TestFixtures {
  /** Runs for every test: nothing may violate the browser policy, throw or open a dialog. */
  watched: void;
  /** A platform and a page for one test alone, for tests that put its clock forward or end it. */
  own: { readonly page: Page; readonly platform: TestPlatform };
}

interface WorkerFixtures extends Options {
  platform: TestPlatform;
}

/** Runs on one database: what is asked of a page, of its words, size or policy, or of a program beside the platform, is the same on any. */
export const onAnyDatabase = { tag: '@any-database' } as const;

/** Collects what no page may do. */
function watch(context: BrowserContext, seen: string[]) {
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted ?(Type|HTML|Script)/i.test(message.text())) seen.push(message.text());
    });
    page.on('pageerror', (error) => seen.push(String(error)));
    page.on('dialog', (dialog) => {
      // what is not saved yet would be lost: the person goes all the same
      if (dialog.type() === 'beforeunload') return void dialog.accept();
      seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
}

/** A handler of a request still at work when its test has ended may no longer fail it: the page is about to go. */
const dropRoutes = (context: BrowserContext) =>
  Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));

const expectNothing = (seen: readonly string[]) => expect(seen, 'policy violations, page errors, dialogs').toEqual([]);

/** A page in a context of its own, watched as every test's is; `close` fails when it did what no page may do. */
export async function openPage(browser: Browser, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const seen: string[] = [];
  watch(context, seen);
  const close = async () => {
    await dropRoutes(context);
    await context.close();
    expectNothing(seen);
  };
  return { page: await context.newPage(), close };
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  database: ['pglite', { option: true, scope: 'worker' }],
  platform: [
    async ({ database }, use) => {
      const platform = await TestPlatform.create(database);
      await platform.start();
      await use(platform);
      await platform.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ platform }, use) => use(platform.url),
  watched: [
    async ({ context }, use) => {
      const seen: string[] = [];
      watch(context, seen);
      await use();
      await dropRoutes(context);
      expectNothing(seen);
    },
    { auto: true },
  ],
  own: async ({ database, browser }, use) => {
    const platform = await TestPlatform.create(database);
    await platform.start();
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, baseURL: platform.url });
    await use({ page, platform });
    await platform.remove();
    await close();
  },
});

export { expect };
