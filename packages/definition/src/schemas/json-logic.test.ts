import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../scripts/shared.mjs';
import { judge, type LogicCase } from '../testing/json-logic.js';
import refused from '../testing/json-logic.refused.json' with { type: 'json' };

/** Code and reason for every public case that the strict subset refuses, by file and position. */
const listed = Object.entries(refused).flatMap(([code, { cases }]) =>
  Object.entries(cases).flatMap(([file, numbers]) => numbers.map((at) => ({ file, at, code }))),
);

const files = [
  'compatible.json',
  ...['all', 'filter', 'map', 'merge', 'none', 'reduce', 'some'].map((name) => `array/${name}.json`),
  ...['and', 'doublebang', 'if', 'not', 'or'].map((name) => `control/${name}.json`),
];

const folder = sharedData('json-logic');

describe.skipIf(folder === null)('JSON Logic, public cases', () => {
  it.each(files)('%s: each case gives the same, or stands in the list of what we refuse', (file) => {
    const all = JSON.parse(readFileSync(join(folder!, file), 'utf8')) as readonly (string | LogicCase)[];
    const cases = all.filter((entry) => typeof entry !== 'string');
    expect(cases.length).toBeGreaterThan(0);
    const judged = cases.map((entry, at) => `${at} ${entry.description}: ${judge(entry)}`);
    const wanted = cases.map((entry, at) => {
      const code = listed.find((item) => item.file === file && item.at === at)?.code ?? 'equal';
      return `${at} ${entry.description}: ${code}`;
    });
    expect(judged).toEqual(wanted);
    expect(listed.filter((item) => item.file === file && item.at >= cases.length)).toEqual([]);
  });

  it('are all looked at', () => expect(listed.filter(({ file }) => !files.includes(file))).toEqual([]));
});
