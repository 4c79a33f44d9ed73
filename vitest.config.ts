import { defineConfig } from 'vitest/config';

/** Logic tests in Node, read straight from the sources. Tests that need a browser end in `.browser.test.ts` (web-test-runner). */
export default defineConfig({
  resolve: { conditions: ['@layan/source', 'module', 'node'] },
  // without 'import' and 'default', or packages that Node itself should load are taken apart by the bundler
  ssr: { resolve: { conditions: ['@layan/source', 'module', 'node'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/e2e/consumers/*.test.ts',
      'scripts/**/*.test.mjs',
      'stories/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 2,
    // a worker keeps what its files import: loading the platform anew for each of them took a third of the time
    isolate: false,
  },
});
