// Run by `npm test`: one whole-project check, `types`, `lint`, `boundaries` or `size`; writes its results as JSON to LAYAN_RESULTS.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCollecting } from './lib/workspace.mjs';
import { measureSizes } from './size.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);

/** One result from a tool that exits 0 when all is well and prints what is not. */
async function tool(name, command, args) {
  const { code, output } = await runCollecting(command, args);
  return { name, state: code === 0 ? 'passed' : 'failed', message: output };
}

const cruise = () =>
  tool('boundaries hold', bin('depcruise'), [
    'packages',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ]);

/** What must never pass: a statement in a folder, and the rule that forbids it there. */
const breaches = [
  { folder: 'packages/definition/src', statement: "import 'lit';", rule: 'lit-only-where-pages-are-drawn' },
  { folder: 'packages/elements/src', statement: "import '@layan/views';", rule: 'elements-imports-only-tokens' },
  {
    folder: 'packages/views/src',
    statement: "import type { ZodType } from 'zod';\nexport type Breach = ZodType;",
    rule: 'zod-never-reaches-a-page',
  },
].map((breach) => ({ ...breach, file: `${breach.folder}/seeded-breach.ts` }));

/** Seeds a file for each breach and expects the boundary check to name its rule at it. */
async function seededBreaches() {
  try {
    for (const { folder, file, statement } of breaches) {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, file), `${statement}\n`);
    }
    const { state, message } = await cruise();
    const lines = message.split('\n');
    return breaches.map(({ rule, file }) => {
      const found = state === 'failed' && lines.some((line) => line.includes(`${rule}: ${file}`));
      return {
        name: `the check refuses: ${rule}`,
        state: found ? 'passed' : 'failed',
        message: `The seeded breach was not found.\n${message}`,
      };
    });
  } finally {
    for (const { file } of breaches) rmSync(join(root, file), { force: true });
  }
}

const checks = {
  types: async () => [await tool('tests and examples have right types', bin('tsc'), ['-p', 'tsconfig.test.json'])],
  lint: () =>
    Promise.all([
      tool('eslint', bin('eslint'), ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']),
      tool('stylelint', bin('stylelint'), ['packages/*/src/**/*.css']),
      tool('prettier', bin('prettier'), [
        '--check',
        '.',
        '--log-level',
        'warn',
        '--cache',
        '--cache-location',
        'node_modules/.cache/prettier-check', // where prettier itself keeps a folder, a file would stand in its way
      ]),
    ]),
  boundaries: async () => [await cruise(), ...(await seededBreaches())],
  size: async () => {
    const rows = (await measureSizes()).filter(({ limit }) => limit !== undefined);
    return rows.map((row) => ({
      name: `size of ${row.name}`,
      state: row.over ? 'failed' : 'passed',
      message: `${row.bytes} B brotli, at most ${row.limit} B`,
    }));
  },
};

const tests = await checks[process.argv[2]]();
const target = process.env.LAYAN_RESULTS;
if (target) writeFileSync(target, JSON.stringify({ tests }));
else
  for (const test of tests)
    console.log(`${test.state}: ${test.name}${test.state === 'failed' ? `\n${test.message}` : ''}`);
process.exitCode = tests.some((test) => test.state === 'failed') ? 1 : 0;
