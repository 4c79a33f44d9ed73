import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { report } from './report.mjs';
import { runRunner, runnersFor } from './runners.mjs';

const folder = mkdtempSync(join(tmpdir(), 'layan-runners-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A runner that is a few lines of Node. */
const runner = (name, code) => ({ name, command: [process.execPath, '-e', code], read: (json) => json.tests });
const writing = (tests, end = '') =>
  `require('fs').writeFileSync(process.env.LAYAN_RESULTS, ${JSON.stringify(JSON.stringify({ tests }))});${end}`;
const closing = (results, options = {}) => {
  const lines = [];
  const code = report(results, { skipList: [], strict: false, print: (line) => lines.push(line), ...options });
  return { code, last: lines.at(-1).trim() };
};

describe('a runner', () => {
  it('counts as it says when all passes', async () => {
    const { found } = await runRunner(runner('fine', writing([{ name: 'a', state: 'passed' }])), folder);
    expect(closing(found)).toEqual({ code: 0, last: '1 passed, 0 failed' });
  });

  it('fails the run when one of its tests fails', async () => {
    const tests = [
      { name: 'a', state: 'passed' },
      { name: 'b', state: 'failed', message: 'no' },
    ];
    const { found } = await runRunner(runner('failing', writing(tests, 'process.exit(1)')), folder);
    expect(closing(found)).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });

  it('counts as failed when it dies before writing', async () => {
    const { found, trusted } = await runRunner(runner('dying', 'process.kill(process.pid, "SIGKILL")'), folder);
    expect(trusted).toBe(false);
    expect(closing(found)).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });

  it('counts as failed when it dies after its tests passed', async () => {
    const { found } = await runRunner(
      runner('dying-late', writing([{ name: 'a', state: 'passed' }], 'process.exit(3)')),
      folder,
    );
    expect(closing(found)).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });

  it('counts as failed when it runs nothing', async () => {
    const { found } = await runRunner(runner('empty', writing([])), folder);
    expect(closing(found)).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });

  it('never takes over the results of an earlier run', async () => {
    await runRunner(runner('again', writing([{ name: 'a', state: 'passed' }])), folder);
    const { found } = await runRunner(runner('again', ''), folder);
    expect(closing(found).code).toBe(1);
  });
});

describe('a skip', () => {
  const skip = { name: 'file > asks nothing', state: 'skipped' };
  const pass = { name: 'other', state: 'passed' };

  it('is only said on a person’s machine', () => {
    expect(closing([pass, skip])).toEqual({ code: 0, last: '1 passed, 0 failed' });
  });

  it('fails where the list is binding and does not name it', () => {
    expect(closing([pass, skip], { strict: true })).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });

  it('passes where the list names it with a reason', () => {
    const skipList = [{ name: 'asks nothing', reason: 'no data here' }];
    expect(closing([pass, skip], { strict: true, skipList })).toEqual({ code: 0, last: '1 passed, 0 failed' });
  });
});

describe('a group', () => {
  it('starts only the runners that have files in it', () => {
    expect(
      runnersFor('definition').every((found) => found.files.every((file) => file.startsWith('packages/definition/'))),
    ).toBe(true);
  });

  it('that nothing belongs to starts none', () => {
    expect(runnersFor('no-such-group')).toEqual([]);
  });
});
