import { test as base, expect, type Page } from '@playwright/test';
import { TestPlatform, type DatabaseKind } from './platform.js';

export interface Options {
  database: DatabaseKind;
}

interface WorkerFixtures extends Options {
  platform: TestPlatform;
}

/** A test with a running platform. Every page is watched: a policy violation or a page error fails the test. */
export const test = base.extend<{ watched: void }, WorkerFixtures>({
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
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (/Content Security Policy|Trusted Type/i.test(message.text())) seen.push(message.text());
        });
        page.on('pageerror', (error) => seen.push(String(error)));
        page.on('dialog', (dialog) => {
          seen.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
      };
      context.on('page', watch);
      await use();
      expect(seen, 'policy violations, page errors, dialogs').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
