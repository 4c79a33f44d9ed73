// Run by `npm test`, `npm test -- --group NAME` and `.ci/run`: installs and builds what is missing, starts every runner, sums their results.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runRunner, runnersFor } from './lib/runners.mjs';
import { testPostgres } from './lib/postgres.mjs';
import { report } from './lib/report.mjs';
import { build, installMissing, progress, requireNode, root, stateFolder } from './lib/workspace.mjs';

const { values } = parseArgs({ options: { group: { type: 'string' } } });
const results = join(stateFolder, 'test');

/** The settings of a person's own platform must never reach a test. */
function isolate() {
  for (const name of [
    'DATABASE_URL',
    'LAYAN_PLATFORM_PORT',
    'LAYAN_AGENCY_PORT',
    'LAYAN_CLIENTS',
    'LAYAN_POLICY',
    'LAYAN_HOSTILE_PAGE',
    'LAYAN_FAILPOINT',
    'NODE_ENV',
  ])
    delete process.env[name];
}

async function browser() {
  const { browserPath } = await import('./browser.mjs');
  process.env.CHROME_PATH = await browserPath();
}

/** Runs these side by side. */
async function run(runners, env) {
  const done = progress(`Running ${runners.map(({ name }) => name).join(', ')}`);
  const runs = await Promise.all(runners.map((runner) => runRunner(runner, results, env)));
  done();
  for (const { output, trusted } of runs) if (!trusted) console.log(output.slice(-6000));
  return runs.flatMap(({ found }) => found);
}

/** Who runs when: what reads the sources alone is one process each and shares the machine; sizes are judged last, on the pages that the journeys met. */
function stagesOf(runners) {
  const readsOnly = ({ name }) => ['types', 'lint', 'boundaries'].includes(name);
  const isLast = ({ name }) => name === 'size';
  const alone = runners.filter((runner) => !readsOnly(runner) && !isLast(runner)).map((runner) => [runner]);
  return [runners.filter(readsOnly), ...alone, runners.filter(isLast)].filter((stage) => stage.length > 0);
}

requireNode();
installMissing();
isolate();
mkdirSync(results, { recursive: true });

const runners = runnersFor(values.group);
if (runners.length === 0) {
  console.log(`No test belongs to the group "${values.group}". A group is a package, or a folder in packages/*/src.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const built = await build();
const all = [{ name: 'build', state: built ? 'passed' : 'failed', message: 'The build failed: see above.' }];
let postgres;
try {
  if (built) {
    if (runners.some((runner) => runner.files)) await browser();
    postgres = await testPostgres();
    if (postgres.reason)
      all.push({ name: 'PostgreSQL', state: process.env.CI ? 'failed' : 'skipped', message: postgres.reason });
    const env = postgres.url ? { LAYAN_TEST_DATABASE_URL: postgres.url } : {};
    for (const stage of stagesOf(runners)) all.push(...(await run(stage, env)));
  }
} finally {
  postgres?.stop?.();
}

const skipList = existsSync(join(root, 'scripts/skips.json'))
  ? JSON.parse(readFileSync(join(root, 'scripts/skips.json'), 'utf8'))
  : [];
process.exitCode = report(all, { skipList, strict: Boolean(process.env.CI) });
