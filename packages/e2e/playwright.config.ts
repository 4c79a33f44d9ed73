import { defineConfig } from '@playwright/test';
import { browserArgs, browserPath } from '../../scripts/browser.mjs';
import type { Options } from './support/test.js';

const postgres = process.env.LAYAN_TEST_DATABASE_URL;

/** Journeys run on the built platform, one server a worker, on both databases; without PostgreSQL its project is left out. */
export default defineConfig<Options>({
  testDir: '.',
  globalSetup: './support/prepare.ts',
  outputDir: '../../.layan/test/journeys',
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? 'json' : 'list',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    javaScriptEnabled: false,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: { executablePath: (await browserPath()) as string, args: browserArgs as string[] },
    trace: 'off',
  },
  projects: [
    { name: 'pglite', use: { database: 'pglite' } },
    ...(postgres
      ? [
          // what a page is, to assistive technology, to keys, at any size or to those who attack it, does not hang on the database
          {
            name: 'postgres',
            use: { database: 'postgres' as const },
            grepInvert: /@any-database/,
            testIgnore: ['**/every-page.spec.ts', /(keyboard|sizes)\.spec\.ts$/, /guard-(?!policy|cut-off)[^/]*$/],
          },
        ]
      : []),
  ],
});
