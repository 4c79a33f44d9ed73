import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from './lib/workspace.mjs';

const run = promisify(execFile);

/** Every subpath that a public package lists and that is a module. */
const entries = readdirSync(join(root, 'packages')).flatMap((folder) => {
  const {
    name,
    private: isPrivate,
    exports,
  } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  if (isPrivate) return [];
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath, target]) => ({
      name: name + subpath.slice(1),
      file: join(root, 'packages', folder, target.default),
    }));
});

/** Imports a module and says what it left behind: new globals, output, or something that keeps the process alive (a time-out). */
const probe = `
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await import(process.argv[1]);
  console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));
`;

/** By these lit and zod notice a second copy of themselves; they are not ours to remove. */
const ofLibraries = [
  'litElementVersions',
  'litHtmlVersions',
  'reactiveElementVersions',
  '__zod_globalConfig',
  '__zod_globalRegistry',
];

describe('importing a public entry in Node', () => {
  it.each(entries)('$name does nothing and throws nothing', async ({ file }) => {
    expect(existsSync(file), `${file} is built`).toBe(true);
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', probe, file], {
      timeout: 20_000,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).filter((name) => !ofLibraries.includes(name))).toEqual([]);
  });
});
