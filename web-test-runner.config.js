import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserArgs, browserPath } from './scripts/browser.mjs';
import { jsonReporter } from './scripts/test/wtr-reporter.mjs';
import { defaultReporter } from '@web/test-runner';

/** Component and accessibility tests in a real browser, read straight from the sources. */
export default {
  files: ['packages/*/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@layan/source', 'production', 'browser'] },
  concurrency: 2,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await browserPath(), args: browserArgs },
      // a window each: behind another tab no frame is drawn, and whoever waits for one waits for ever
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), jsonReporter()],
};
