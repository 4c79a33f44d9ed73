import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from './core/words/en.js';
import { addPart, indonesia } from './index.js';
import { core } from './core/index.js';
import { documents } from './documents/index.js';
import { payment } from './payment/index.js';
import { qrisExamples } from './payment/qris/qris.examples.js';
import { services } from './services/index.js';
import glossary from '../../../docs/glossary.json' with { type: 'json' };

const params = { count: 15, limit: 10_000_000 };
const said = (language: 'id' | 'en') =>
  Object.entries(indonesia.words[language]!).map(([code, say]) => ({ code, text: say(params) }));

/** Every text of a language anywhere inside a document. */
function texts(value: unknown, language: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const text: unknown = 'en' in value ? (value as Record<string, unknown>)[language] : null;
  return typeof text === 'string' ? [text] : Object.values(value).flatMap((inner) => texts(inner, language));
}

describe('the words of the pack', () => {
  it('are the same codes in both languages', () => {
    const codes = (language: 'id' | 'en') => said(language).map(({ code }) => code);
    expect(codes('en').sort()).toEqual(codes('id').sort());
  });

  it.each(glossary.errors.filter(({ key }) => key in indonesia.words.id))(
    '$key is worded as in the glossary',
    ({ key, id }) => {
      expect(indonesia.words.id[key]!(params)).toBe(id.replace('{count}', '15'));
    },
  );

  it('cover every finding', () => {
    const regions = { regencies: new Set<string>(), districts: new Set<string>() };
    const listed = { regencies: new Set(['31.71']), districts: new Set<string>() };
    const found = new Set<string>();
    const collect = (text: string) => {
      for (const format of Object.values(indonesia.formats))
        for (const context of [{ regions }, { regions: listed }])
          for (const { code } of format.check(text, { today: '2026-08-12', ...context })) found.add(code);
    };
    const crafted =
      'x 3171010108170001 3171013113170001 9971010108170001 3171013002000001 3171010101900000 1111111111111111 9101010101900001 3171010101900001 014518697054000 01451869705400';
    crafted.split(' ').forEach(collect);
    for (const { payload, amount } of qrisExamples)
      for (const { code } of indonesia.payment.checkQris(payload, { amount })) found.add(code);
    fc.assert(fc.property(fc.string(), collect));
    expect([...found].filter((code) => !(code in indonesia.words.id))).toEqual([]);
    // The other way round: no word without use.
    expect(said('id').filter(({ code }) => !found.has(code))).toEqual([]);
  });

  it('are loaded by need: a page has one language, and the parts it asks for', () => {
    expect(Object.keys(core.words)).toEqual(['id']);
    const page = addPart(addPart({ ...core, words: { ...core.words, en } }, documents), payment);
    expect(Object.keys(page.formats).sort()).toEqual(Object.keys(indonesia.formats).sort());
    expect(Object.keys(page.words['en']!).sort()).toEqual(Object.keys(indonesia.words['en']!).sort());
    expect(page.payment).toBe(indonesia.payment);
    expect(Object.keys(core.formats)).not.toContain('npwp');
    expect(core.payment).toBeUndefined();
  });
});

describe('Indonesian text', () => {
  const avoided = [
    ...new Set(
      glossary.terms
        .flatMap(({ avoid }) => avoid.replace(/\(.*?\)/g, '').split(','))
        .map((word) => word.trim())
        .filter((word) => /^[A-Za-z]/.test(word) && word !== '* alone'),
    ),
  ];
  const ours = [...said('id').map(({ text }) => text), ...texts(services, 'id')];

  it.each(avoided)('does not say "%s"', (word) => {
    const whole = new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}])`, 'iu');
    expect(ours.filter((text) => whole.test(text))).toEqual([]);
  });

  it('addresses the citizen as Anda and is in sentence case', () => {
    expect(ours.filter((text) => /\b(kamu|anda)\b/.test(text))).toEqual([]);
    expect(ours.filter((text) => !/^[A-Z0-9]/.test(text))).toEqual([]);
  });
});
