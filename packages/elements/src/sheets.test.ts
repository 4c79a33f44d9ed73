import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { tokens } from '@layan/tokens';
import { describe, expect, it } from 'vitest';
import { allExamples } from './all.examples.js';

const room = new URL('.', import.meta.url);
const folders = readdirSync(room, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);
const has = (name: string, role: string) => existsSync(new URL(`${name}/${name}.${role}`, room));
const read = (path: string) => readFileSync(new URL(path, room), 'utf8');

const known = new Set(['--layan-rem', '--layan-text-scale', '--layan-color-scheme']);
for (const role of Object.keys(tokens.color.light)) known.add(`--layan-color-${role}`);
const kinds = ['space', 'size', 'radius', 'font', 'border', 'focus', 'elevation', 'motion', 'layer'] as const;
for (const kind of kinds) for (const key of Object.keys(tokens[kind])) known.add(`--layan-${kind}-${key}`);

describe('folders', () => {
  it('with a template have examples, and all of them stand in the list', () => {
    const drawn = folders.filter((name) => has(name, 'template.ts'));
    expect(drawn.filter((name) => !has(name, 'examples.ts'))).toEqual([]);
    expect(Object.keys(allExamples).sort()).toEqual(drawn.sort());
  });

  it('with examples have a story that shows them', () => {
    const stories = readdirSync(new URL('../../../stories/elements/', import.meta.url))
      .filter((file) => file.endsWith('.stories.ts'))
      .map((file) => file.split('.')[0]);
    expect(stories.sort()).toEqual(Object.keys(allExamples).sort());
  });
});

describe.each(folders.filter((name) => has(name, 'css')))('the sheet of %s', (name) => {
  const sheet = read(`${name}/${name}.css`);

  it('uses tokens that exist', () => {
    const used = [...sheet.matchAll(/var\((--layan-[\w-]+)/g)].map((match) => match[1]!);
    expect(used.filter((token) => !known.has(token))).toEqual([]);
  });

  it('styles only what carries our names', () => {
    const selectors = sheet
      .replace(/\/\*.*?\*\//gs, '')
      .split(/[{}]/)
      .filter((part) => part.trim() && !/^\s*@/.test(part) && !/:[^:]*;\s*$/.test(part));
    const foreign = selectors
      .flatMap((selector) => selector.split(/,(?![^(]*\))/))
      .filter((selector) => !/\.layan-|^\s*(\[data-width=|layan-|:host\b|to\s*$)/.test(selector));
    expect(foreign).toEqual([]);
  });
});

describe.each([
  ['layan-forms.css', 8000],
  ['layan.css', 14000],
  ['layan-host.css', 200],
  ['sheets/start.js', 4000],
  ['sheets/questions.js', 4000],
  ['sheets/uploads.js', 1500],
])('%s', (name, most) => {
  const css = read(`../dist/${name}`);

  it(`stays within ${most} bytes`, () => {
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(most);
  });

  it('has nothing that a browser of the baseline cannot read or a strict policy refuses', () => {
    expect(css).not.toMatch(/oklch|color-mix|light-dark|url\(|@import|@layer|[{;]&|:state\(|:dir\(/);
  });

  it('declares no token but the length that everything in a root is made of', () => {
    expect(css.replace(';--layan-rem:calc(1em * var(--layan-text-scale,1))', '')).not.toMatch(/[{;]--layan-/);
  });
});
