// Imported by `npm test`: every runner, what it looks at, how it is started and how its JSON is read.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, runCollecting } from './workspace.mjs';

/**
 * @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', message?: string }} Result
 * @typedef {{ name: string, files?: string[], command: string[], outputArgument?: string, read(json: any): Result[] }} Runner
 */

const bin = (name) => join(root, 'node_modules/.bin', name);
const node = process.execPath;

/** All test files of the project that end in one of `endings`, in folders the group names. */
function testFiles(folders, endings) {
  const walk = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : walk(path);
      return endings(path) ? [relative(root, path)] : [];
    });
  return folders.filter((folder) => existsSync(folder)).flatMap(walk);
}

const packages = () => readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

/** Folders that a group names: a package, or a folder of that name in every `src`; all of them without a group. */
export function groupFolders(group) {
  if (!group) return [...packages(), join(root, 'scripts'), join(root, 'stories')];
  return packages().flatMap((path) => {
    if (path.endsWith(`/${group}`)) return [path];
    const inside = join(path, 'src', group);
    return isFolder(inside) ? [inside] : [];
  });
}

const isBrowserTest = (path) => path.endsWith('.browser.test.ts');
const isNodeTest = (path) => /\.test\.(ts|mjs)$/.test(path) && !isBrowserTest(path);
const isJourney = (path) => path.endsWith('.spec.ts');

const vitestState = { passed: 'passed', failed: 'failed', pending: 'skipped', skipped: 'skipped', todo: 'skipped' };

function readVitest(json) {
  return json.testResults.flatMap((file) => {
    const tests = file.assertionResults.map((test) => ({
      name: `${relative(root, file.name)} > ${test.fullName}`,
      state: vitestState[test.status] ?? 'failed',
      message: test.failureMessages?.join('\n'),
    }));
    // a file that broke before its first test has no assertions, only a message
    return file.status === 'failed' && !tests.some((test) => test.state === 'failed')
      ? [...tests, { name: relative(root, file.name), state: 'failed', message: file.message }]
      : tests;
  });
}

const readBrowser = (json) =>
  json.tests.map((test) => ({
    name: `${test.file} > ${test.name}`,
    state: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
    message: test.error,
  }));

function readPlaywright(json) {
  const walk = (suite, path) => [
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, [...path, inner.title])),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        name: `${test.projectName} > ${[...path, spec.title].join(' > ')}`,
        state: test.status === 'skipped' ? 'skipped' : test.status === 'expected' ? 'passed' : 'failed',
        message: test.results.flatMap((result) => result.errors.map((error) => error.message)).join('\n'),
      })),
    ),
  ];
  const broken = (json.errors ?? []).map((error) => ({ name: 'journeys', state: 'failed', message: error.message }));
  return [...broken, ...json.suites.flatMap((suite) => walk(suite, [suite.title]))];
}

const readPlain = (json) => json.tests;

/** The runners that have something to do for this group, in the order they run. */
export function runnersFor(group) {
  const folders = groupFolders(group);
  const wholeProject = ['types', 'lint', 'boundaries', 'size'].map((name) => ({
    name,
    command: [node, 'scripts/checks.mjs', name],
    read: readPlain,
  }));
  const unit = testFiles(folders, isNodeTest);
  const browser = testFiles(folders, isBrowserTest);
  const journeys = testFiles(folders, isJourney);
  /** @type {Runner[]} */
  const byFiles = [
    {
      name: 'unit',
      files: unit,
      command: [bin('vitest'), 'run', '--reporter=json', ...unit],
      outputArgument: '--outputFile=',
      read: readVitest,
    },
    { name: 'browser', files: browser, command: [bin('wtr'), '--files', ...browser], read: readBrowser },
    {
      name: 'journeys',
      files: journeys,
      command: [
        bin('playwright'),
        'test',
        '--config',
        'packages/e2e/playwright.config.ts',
        ...journeys.map((file) => relative('packages/e2e', file)),
      ],
      read: readPlaywright,
    },
  ];
  return [...(group ? [] : wholeProject), ...byFiles.filter((runner) => runner.files.length > 0)];
}

/** Reads the JSON that a runner wrote, or says why it cannot be trusted: a runner that died or ran nothing has failed. */
function readResults(runner, file, exitCode) {
  const failure = (message) => ({ name: `${runner.name} runner`, state: 'failed', message });
  if (!existsSync(file)) return [failure(`It stopped with code ${exitCode} and wrote no results.`)];
  let results;
  try {
    results = runner.read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return [failure(`Its results cannot be read: ${error.message}`)];
  }
  if (results.length === 0) return [failure('It ran 0 tests.')];
  const failed = results.some((result) => result.state === 'failed');
  return exitCode !== 0 && !failed
    ? [...results, failure(`It stopped with code ${exitCode} though no test failed.`)]
    : results;
}

/**
 * Runs one runner, its JSON in `folder`. Gives back the results found, what it printed, and whether the runner itself can be trusted.
 * @param {Runner} runner
 */
export async function runRunner(runner, folder, env = {}) {
  const file = join(folder, `${runner.name}.json`);
  rmSync(file, { force: true });
  const [command, ...args] = runner.command;
  const named = runner.outputArgument ? [...args, `${runner.outputArgument}${file}`] : args;
  const { code, output } = await runCollecting(command, named, {
    ...env,
    LAYAN_RESULTS: file,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const found = readResults(runner, file, code);
  return { found, output, trusted: found.every((result) => result.name !== `${runner.name} runner`) };
}
