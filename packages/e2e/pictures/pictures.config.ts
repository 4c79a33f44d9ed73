import { defineConfig } from '@playwright/test';
import { browserArgs, browserPath } from '../../../scripts/browser.mjs';
import type { Options } from '../support/test.js';

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'] as const;

/** Run by `npm run pictures`: every page of the journey, plain and embedded, at each width, light and dark. */
export default defineConfig<Options>({
  testDir: '.',
  globalSetup: '../support/prepare.ts',
  testMatch: '*.pictures.ts',
  outputDir: '../../../.layan/pictures-run',
  reporter: 'line',
  workers: 2,
  timeout: 240_000,
  use: {
    browserName: 'chromium',
    javaScriptEnabled: false,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    database: 'pglite',
    launchOptions: { executablePath: await browserPath(), args: [...browserArgs] },
  },
  projects: widths.flatMap((width) =>
    schemes.map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      use: { viewport: { width, height: Math.round(width < 500 ? width * 2 : width * 0.7) }, colorScheme },
    })),
  ),
});
