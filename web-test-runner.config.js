import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserArgs, browserPath } from './scripts/browser.mjs';
import { jsonReporter } from './scripts/test/wtr-reporter.mjs';
import { defaultReporter } from '@web/test-runner';

/**
 * A page that is in front and has the focus, though others run beside it: behind another tab no frame is drawn, and whoever waits for one
 * waits for ever; in a window that nobody is at, no element hears that it has the focus.
 */
async function createPage({ browser }) {
  const page = await (await browser.createBrowserContext()).newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

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
      createPage,
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), jsonReporter()],
};
