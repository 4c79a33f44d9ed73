import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assertSameShape, messageArguments } from '../../../../scripts/build/words.mjs';
import { en as enDesk } from './desk/en.js';
import { id as idDesk } from './desk/id.js';
import { en as enRest } from './en.js';
import { id as idRest } from './id.js';
import { loadEveryWord } from './every.js';
import { languages, loadWords } from './index.js';
import { en as enPayment } from './payment/en.js';
import { id as idPayment } from './payment/id.js';
import glossary from '../../../../docs/glossary.json' with { type: 'json' };

const [id, en] = [
  { ...idRest, ...idPayment, ...idDesk },
  { ...enRest, ...enPayment, ...enDesk },
];
const groups = Object.entries(id).flatMap(([group, messages]) =>
  Object.keys(messages).map((key) => [group, key] as const),
);
const sources = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.(test|examples|types))\.ts$/.test(entry.name))
    .filter((entry) => !/\/(words|testing)/.test(entry.parentPath))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');

describe('the words', () => {
  it('take the same arguments in every language', () => {
    expect(() => assertSameShape(en, 'en', id)).not.toThrow();
    expect(() => assertSameShape({ ...en, answer: {} }, 'en', id)).toThrow(/answer\.declared/);
    const renamed = { ...en, answer: { ...en.answer, declared: 'Declared {date}' } };
    expect(() => assertSameShape(renamed, 'en', id)).toThrow(/answer\.declared/);
  });

  it('know the type of each argument', () => {
    expect([...messageArguments('{b} {a, plural, other{# {c}}} {a} {d, number} {e, select, x{1} other{2}}')]).toEqual([
      ['a', 'number'],
      ['b', 'string | number'],
      ['c', 'string | number'],
      ['d', 'number'],
      ['e', 'string'],
    ]);
    expect(() => messageArguments('{when, date}')).toThrow(/date/);
  });

  it.each(languages)('say something for every key in %s', async (language) => {
    const words = (await loadEveryWord(language)) as unknown as Record<string, Record<string, (d: object) => string>>;
    const example = new Proxy({}, { get: (_target, name) => (name === Symbol.toPrimitive ? undefined : 2) });
    for (const [group, key] of groups) expect(words[group]?.[key]?.(example), `${group}.${key}`).toMatch(/\S/);
  });

  it('come in Indonesian when a language is not there', async () => {
    expect(await loadWords('jv')).toBe(await loadWords('id'));
  });

  it('count in English as English does', async () => {
    const words = await loadWords('en');
    expect([1, 2].map((days) => words.common.workingDays({ days }))).toEqual(['1 working day', '2 working days']);
  });

  it('are all used', () => {
    const rooms = ['..', '../../../services/src'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
    const code = rooms.map(sources).join('\n');
    // The view takes these by the name of the part.
    const addressParts = ['street', 'rt', 'rw', 'postalCode', 'manual'];
    const unused = groups.filter(([, key]) => !addressParts.includes(key) && !new RegExp(`\\.${key}\\(`).test(code));
    expect(unused).toEqual([]);
  });
});

describe('the Indonesian words follow the glossary', () => {
  const all = groups.map(([group, key]) =>
    (id as Record<string, Record<string, string>>)[group]![key]!.replace(/\{\w+\}/g, ''),
  );

  const avoided = glossary.terms.flatMap(({ id: say, avoid }) =>
    avoid
      .replace(/\(.*?\)/g, '')
      .split(/[,/]/)
      .map((word) => [word.trim(), say] as const)
      .filter(([word]) => /^[A-Za-z][A-Za-z .]*$/.test(word)),
  );

  it.each(avoided)('no "%s", but "%s"', (word) => {
    expect(all.filter((text) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(text))).toEqual([]);
  });

  it('address people formally', () => {
    expect(all.filter((text) => /\b(kamu|kau|anda)\b/.test(text))).toEqual([]);
  });

  it.each([
    'Lanjutkan',
    'Kembali',
    'Simpan draf',
    'Ubah',
    'Periksa kembali data Anda',
    'Kirim permohonan',
    'Masuk',
    'Keluar',
  ])('use its word "%s"', (word) => expect(all).toContain(word));
});
