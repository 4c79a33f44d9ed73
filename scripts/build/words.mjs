// Run by `npm run build:words`: compiles the ICU messages of each package into one typed function a message.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';
import { transformSync } from 'esbuild';

/** Every other language has the keys and arguments of this one. */
const base = 'id';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const isLanguage = /^([a-z]{2,3})\.ts$/;

/** The catalogue of one language: `export const <language> = { group: { key: 'message' } }`; `draft` beside it lets it be incomplete. */
async function catalogue(file, language) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { words: module[language], isDraft: module.draft === true };
}

/** The catalogues of a folder, by language. */
async function catalogues(folder) {
  const languages = readdirSync(folder).flatMap((name) => isLanguage.exec(name)?.[1] ?? []);
  return new Map(
    await Promise.all(
      languages.map(async (language) => [language, await catalogue(join(folder, `${language}.ts`), language)]),
    ),
  );
}

const typeOf = { argument: 'string | number', plural: 'number', selectordinal: 'number', select: 'string' };

/** Arguments of a message with their types, by name in alphabetical order. */
export function messageArguments(message) {
  const found = new Map();
  const visit = (tokens) => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      const type = token.type === 'function' && token.key === 'number' ? 'number' : typeOf[token.type];
      if (!type) throw new Error(`No support for {${token.arg}, ${token.key}}: format it before it is handed in.`);
      // A name used as plain text and as a number to decide by is a number.
      if (!found.has(token.arg) || type !== typeOf.argument) found.set(token.arg, type);
      for (const option of token.cases ?? []) visit(option.tokens);
    }
  };
  visit(parse(message, { cardinal: ['one', 'other'] }));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const signature = (message) => {
  const names = [...messageArguments(message)].map(([name, type]) => `readonly ${name}: ${type}`);
  return names.length ? `(d: { ${names.join('; ')} }) => string` : '() => string';
};

function* messages(words) {
  for (const [group, entries] of Object.entries(words))
    for (const [key, message] of Object.entries(entries)) yield [`${group}.${key}`, message];
}

/** Throws where a language lacks a message (a draft may), has one too many, or takes other arguments. */
export function assertSameShape(words, language, expected, { isDraft = false } = {}) {
  const own = new Map(messages(words));
  const needed = new Map(messages(expected));
  const wrong = [...new Set([...own.keys(), ...(isDraft ? [] : needed.keys())])].filter(
    (key) => !own.has(key) || !needed.has(key) || signature(own.get(key)) !== signature(needed.get(key)),
  );
  if (wrong.length)
    throw new Error(`Words of "${language}" differ from "${base}" in keys or arguments: ${wrong.join(', ')}`);
}

/** Groups of the views that a first screen says something with. */
const firstScreen = ['common', 'shell', 'catalogue', 'fee', 'start', 'draft', 'privacy', 'error', 'embed'];

/** Where the words of what only some people meet are kept, each with its own module and type. */
const apart = { payment: 'PayingWords', desk: 'DeskWords' };

/** The groups that are in `first`, and those that are not. */
const split = (words, first) => {
  const part = (isIn) => Object.fromEntries(Object.entries(words).filter(([group]) => first.includes(group) === isIn));
  return { first: part(true), rest: part(false) };
};

function interfaceOf(name, words) {
  const groups = Object.entries(words).map(([group, entries]) => {
    const lines = Object.entries(entries).map(([key, message]) => `    readonly ${key}: ${signature(message)};\n`);
    return `  readonly ${group}: {\n${lines.join('')}  };\n`;
  });
  return `export interface ${name} {\n${groups.join('')}}\n`;
}

// The runtime ships no types for its ES modules; what is typed here is the interface.
const unchecked = '// @ts-nocheck\n';

const typesOf = ({ first, rest }, others) =>
  [
    interfaceOf('FirstWords', first),
    interfaceOf('RestWords', rest),
    'export type Words = FirstWords & RestWords;\n',
    ...others.map(([part, words]) => interfaceOf(apart[part], words)),
  ].join('\n');

/** @param type - What the module's `words` are: a type of `words.ts` beside it, or a group of one. */
function moduleOf(words, language, type, types = './words.js') {
  const compiled = compileModule(new MessageFormat(language), words);
  const code = compiled.replace('export default ', `export const words: ${type} = `);
  return `${unchecked}import type { ${/^\w+/.exec(type)[0]} } from '${types}';\n${code}\n`;
}

const wholeOf = (language) => `import type { Words } from './words.js';
import { words as first } from './${language}.first.js';
import { words as rest } from './${language}.rest.js';

export const words: Words = { ...first, ...rest };
`;

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Each language in parts: what a first screen says something with, the rest, and what stands in folders of its own. */
async function buildInParts(folder, firstGroups) {
  const sources = await catalogues(folder);
  const { words: expected } = sources.get(base);
  const others = await Promise.all(
    Object.keys(apart).map(async (part) => [part, await catalogues(join(folder, part))]),
  );
  const out = emptied(join(folder, 'generated'));
  const expectedOthers = others.map(([part, own]) => [part, own.get(base).words]);
  writeFileSync(join(out, 'words.ts'), typesOf(split(expected, firstGroups), expectedOthers));
  for (const [part, own] of others)
    for (const [language, { words }] of own) {
      assertSameShape(words, language, own.get(base).words);
      writeFileSync(join(out, `${language}.${part}.ts`), moduleOf(words, language, apart[part]));
    }
  for (const [language, { words }] of sources) {
    assertSameShape(words, language, expected);
    const { first, rest } = split(words, firstGroups);
    writeFileSync(join(out, `${language}.first.ts`), moduleOf(first, language, 'FirstWords'));
    writeFileSync(join(out, `${language}.rest.ts`), moduleOf(rest, language, 'RestWords'));
    writeFileSync(join(out, `${language}.ts`), wholeOf(language));
  }
}

const ownTypesOf = (words) => `${interfaceOf('Words', words)}
/** What a language may lack as long as it is a draft. */
export type DraftWords = { readonly [G in keyof Words]?: Partial<Words[G]> };
`;

/** The base language in one module a group, so that an element brings its own words along; every other language in one. */
async function buildByGroup(folder) {
  const sources = await catalogues(folder);
  const { words: expected } = sources.get(base);
  const out = emptied(join(folder, 'generated'));
  emptied(join(out, base));
  writeFileSync(join(out, 'words.ts'), ownTypesOf(expected));
  for (const group of Object.keys(expected)) {
    const code = moduleOf(expected[group], base, `Words['${group}']`, '../words.js');
    writeFileSync(join(out, base, `${group}.ts`), code);
  }
  for (const [language, { words, isDraft }] of sources) {
    assertSameShape(words, language, expected, { isDraft });
    if (language !== base)
      writeFileSync(join(out, `${language}.ts`), moduleOf(words, language, isDraft ? 'DraftWords' : 'Words'));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildInParts(join(packages, 'views/src/words'), firstScreen);
  await buildByGroup(join(packages, 'elements/src/words'));
}
