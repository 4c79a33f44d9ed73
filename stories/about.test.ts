import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loaders } from '../packages/elements/src/auto.js';
import { dressedAs, notInForms } from '../scripts/lib/sheets.mjs';
import { patterns } from './elements/about/about.js';
import { abouts } from './elements/about/index.js';
import { aboutText, titleOf, withoutSheet } from './elements/about-parameters.js';

const elements = new URL('../packages/elements/', import.meta.url);
const read = (path: string, base: URL | string = import.meta.url): string => readFileSync(new URL(path, base), 'utf8');

const folders = readdirSync(new URL('src', elements)).filter((name) =>
  existsSync(new URL(`src/${name}/${name}.examples.ts`, elements)),
);
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.stories.ts'))
    .map((file) => file.replace('.stories.ts', ''));

/** What it draws, with a script and without: the markup of both is in these two. */
const sourcesOf = (name: string): string =>
  ['.template.ts', '.ts']
    .map((end) => `src/${name}/${name}${end}`)
    .filter((path) => existsSync(new URL(path, elements)))
    .map((path) => read(path, elements.href))
    .join('\n');

const operable =
  /<(a|button|input|select|textarea|summary)\b|\b(button|link|choices|textInput|moneyInput|fileInput|longText)\(|'button'/;
/** What is operated in these is written by their author. */
const handedIn = ['account', 'field'];
const sheetOf = (name: string): string => read(`dist/css/${name}.css`, elements.href);
const firstRule = (css: string): string => /\.?layan-[^{}]*\{[^}]*\}/.exec(css)?.[0] ?? 'none';

describe('what is said about elements', () => {
  it('is said of every folder with examples, and of nothing else', () => {
    expect(Object.keys(abouts).sort()).toEqual(folders);
  });

  it('links to patterns that are there', () => {
    expect([...patterns].sort()).toEqual(namesIn('patterns').sort());
  });
});

describe.each(folders)('%s', (name) => {
  const about = abouts[name]!;
  const story = read(`elements/${name}.stories.ts`);
  const tag = `layan-${name}`;

  it('has stories that show what is said about it', () => {
    const head = /export default (\{[\s\S]*?\n?\});\n/.exec(story)?.[1] ?? '';
    expect(head).toContain(`title: 'Elements/${titleOf(name)}'`);
    expect(head).toMatch(new RegExp(`\\babout\\('${name}'[,)]`));
    expect(/component: '([^']*)'/.exec(head)?.[1]).toBe(tag in loaders ? tag : undefined);
  });

  it('is told apart from others: each case says what to take instead', () => {
    expect(about.use).not.toBe('');
    expect(about.avoid.length).toBeGreaterThan(0);
    for (const each of about.avoid) expect(each).toMatch(/^\S.*: \S.*\.$/);
  });

  it('links to what is there, and not to itself', () => {
    const texts = [about.use, ...about.avoid, ...(about.keys ?? []).map(([, what]) => what)].join(' ');
    const named = [...texts.matchAll(/\{([^}]*)\}/g)].map(([, other]) => other);
    expect(named.filter((other) => !folders.includes(other!) || other === name)).toEqual([]);
  });

  it('names the keys of all that can be operated', () => {
    const isOperable = handedIn.includes(name) || operable.test(sourcesOf(name));
    expect({ hasKeys: (about.keys ?? []).length > 0 }).toEqual({ hasKeys: isOperable });
  });

  it('has a text with its status, since when, and its keys', () => {
    const text = aboutText(name);
    expect(text).toMatch(/^\*\*(Beta|Stable|Deprecated)\*\*, since \d+\.\d+\. /m);
    expect(text).not.toMatch(/[{}]|undefined/);
    for (const [, what] of about.keys ?? []) expect(text).toContain(what.split('{')[0]);
  });

  it('says in which sheets its look is', () => {
    expect(existsSync(new URL(`src/${name}/${name}.css`, elements))).toBe(!(name in withoutSheet));
    if (name in withoutSheet) return;
    const borrowed = (dressedAs[name] ?? []).map(sheetOf).join('');
    const rule = firstRule(sheetOf(name).slice(borrowed.length));
    expect(read('dist/layan.css', elements.href)).toContain(rule);
    expect(read('dist/layan-forms.css', elements.href).includes(rule)).toBe(!notInForms.includes(name));
  });
});
