import { describe, expect, it } from 'vitest';
import type { Expression, ServiceDefinition } from '../index.js';
import type { example } from '../testing/definitions.js';
import { field, form, options, service } from '../testing/definitions.js';
import { mutate } from '../testing/mutate.js';
import { pack } from '../testing/pack.js';
import { parseDefinition } from './index.js';
import { deepestExpression } from './typing/type-of.js';

const errorsOf = (definition: unknown) => parseDefinition(definition, { pack }).errors ?? [];
const codesOf = (definition: unknown) => errorsOf(definition).map(({ code, pointer }) => `${code} ${pointer}`);

/** A definition that asks one field of each type, and then has a check with this rule. */
const checked = (require: Expression, parts: Partial<ServiceDefinition> = {}) =>
  form(
    [
      field('text', 'teks'),
      field('number', 'angka'),
      field('money', 'uang'),
      field('date', 'tanggal'),
      field('boolean', 'ya'),
      field('choice', 'satu', { options: options('x', 'y') }),
      field('choices', 'banyak', { options: options('x', 'y') }),
      field('address', 'alamat'),
      field('declaration', 'setuju'),
      field('file', 'berkas', { accept: ['image/png'], maxBytes: 1000 }),
      field('group', 'baris', { repeat: { min: 0, max: 3 }, fields: [field('text', 'nama'), field('number', 'umur')] }),
    ],
    { checks: [{ severity: 'error', fields: ['teks'], require, message: { id: 'x' } }] },
    parts,
  );

const v = (name: string): Expression => ({ var: name });
/** Codes found in a rule, with the place inside it. */
const judge = (rule: Expression, parts?: Partial<ServiceDefinition>) =>
  errorsOf(checked(rule, parts)).map(
    ({ code, pointer }) => `${code} ${pointer.replace('/pages/0/checks/0/require', '')}`,
  );

const right: readonly Expression[] = [
  true,
  null,
  v('ya'),
  v('setuju'),
  { '!': v('ya') },
  { and: [v('ya'), { or: [v('setuju')] }] },
  { '<': [v('angka'), v('uang')] },
  { '<=': [v('tanggal'), { today: [] }] },
  { '>': [v('tanggal'), '2026-01-01'] },
  { '===': [v('teks'), '2026-01-01'] },
  { '===': [v('tanggal'), '2026-01-01'] },
  { '===': [v('baris'), null] },
  { '!==': [null, v('banyak')] },
  { '===': [v('satu'), 'y'] },
  { in: ['x', v('banyak')] },
  { '>=': [{ count: [v('berkas')] }, 1] },
  { '===': [v('berkas'), null] },
  { in: [v('satu'), ['x', 'y']] },
  { in: [v('teks'), ['apa', 'saja']] },
  { '===': [{ count: [v('baris')] }, { count: v('banyak') }] },
  { some: [v('baris'), { '>': [v('umur'), v('/angka')] }] },
  { all: [v('baris'), { '===': [v('nama'), v('/teks')] }] },
  { '>=': [{ age: [v('tanggal'), { today: [] }] }, 17] },
  { '<': [{ addDays: [v('tanggal'), 7] }, { addMonths: [{ today: [] }, 6] }] },
  { '===': [{ daysBetween: [v('tanggal'), { today: [] }] }, { '-': [v('angka'), 1] }] },
  { '<': [{ '+': [1, 2.5, v('uang')] }, { '*': [v('angka'), 0.1] }] },
  { '===': [{ min: [v('tanggal'), '2026-01-01'] }, { max: [v('tanggal'), { today: [] }] }] },
  { '<': [{ length: v('teks') }, 5] },
  { startsWith: [{ lower: [{ trim: [v('teks')] }] }, 'a'] },
  { startsWith: [v('alamat.code'), '31.'] },
  { if: [v('ya'), v('setuju'), null] },
  { '===': [{ if: [v('ya'), 1, v('setuju'), v('angka'), null] }, 1] },
  { '<': [{ if: [v('ya'), '2026-01-01', v('tanggal')] }, { today: [] }] },
  { nikMatchesBirthdate: [v('teks'), v('tanggal')] },
];

const wrong: readonly (readonly [rule: Expression, ...codes: string[]])[] = [
  [v('teks'), 'wrong_type '],
  ['ya', 'wrong_type '],
  [{ var: [] }, 'arguments /var'],
  [{ var: ['teks', 'x'] }, 'arguments /var'],
  [{ var: [v('teks')] }, 'name_wanted /var'],
  [v('tidak_ada'), 'unknown_field /var'],
  [v(''), 'unknown_field /var'],
  [v('nama'), 'unknown_field /var'],
  [v('alamat'), 'address_part /var'],
  [v('alamat.city'), 'address_part /var'],
  [v('teks.length'), 'no_parts /var'],
  [{ condition: 'x' }, 'unknown_condition /condition'],
  [{ condition: 'toString' }, 'unknown_condition /condition'],
  [{ '!': [v('teks')] }, 'wrong_type /!/0'],
  [{ and: [] }, 'arguments /and'],
  [{ and: v('ya') }, 'arguments /and'],
  [{ and: [v('ya'), v('angka')] }, 'wrong_type /and/1'],
  [{ '<': [v('angka')] }, 'arguments /<'],
  [{ '<': [1, v('angka'), 5] }, 'arguments /<'],
  [{ '<': [v('teks'), 5] }, 'wrong_type /</0'],
  [{ '<': [v('tanggal'), 5] }, 'mixed_types /</1'],
  [{ '<': [v('tanggal'), '2026-02-30'] }, 'wrong_type /</1'],
  [{ '<': [v('angka'), '5'] }, 'wrong_type /</1'],
  [{ '===': [v('angka'), '5'] }, 'mixed_types /==='],
  [{ '===': [v('tanggal'), v('teks')] }, 'mixed_types /==='],
  [{ '===': [v('banyak'), ['x']] }, 'not_comparable /==='],
  [{ '===': [v('satu'), 'z'] }, 'no_option /===/1'],
  [{ '!==': ['z', v('satu')] }, 'no_option /!==/0'],
  [{ in: ['z', v('banyak')] }, 'no_option /in/0'],
  [{ in: [v('satu'), ['x', 'z']] }, 'no_option /in/1'],
  [{ in: ['a', v('teks')] }, 'wrong_type /in/1'],
  [{ in: [v('angka'), ['1']] }, 'wrong_type /in/0'],
  [{ in: [v('teks'), [1]] }, 'list_of_texts /in/1'],
  [{ some: [v('banyak'), true] }, 'wrong_type /some/0'],
  [{ some: [v('baris'), v('umur')] }, 'wrong_type /some/1'],
  [{ some: [v('baris'), v('ya')] }, 'unknown_field /some/1/var'],
  [{ some: [{ if: [v('ya'), v('baris')] }, true] }, 'group_wanted /some/0'],
  [{ '===': [{ '+': [1] }, 1] }, 'arguments /===/0/+'],
  [{ '===': [{ '+': [v('tanggal'), 1] }, 1] }, 'wrong_type /===/0/+/0'],
  [{ '===': [{ '-': [1, 2, 3] }, 1] }, 'arguments /===/0/-'],
  [{ '===': [{ min: [1, v('tanggal')] }, 1] }, 'mixed_types /===/0/min/1'],
  [{ '===': [{ age: [v('tanggal')] }, 1] }, 'arguments /===/0/age'],
  [{ '===': [{ today: [1] }, v('tanggal')] }, 'arguments /===/0/today'],
  [{ '===': [{ if: [true] }, 1] }, 'arguments /===/0/if'],
  [{ if: [v('angka'), true, false] }, 'wrong_type /if/0'],
  [{ '===': [{ if: [true, 'a', 1] }, 'a'] }, 'mixed_types /===/0/if/2'],
  [{ '===': [1e21, v('angka')] }, 'inexact_number /===/0'],
  [{ '==': [1, 1] }, 'refused_operator /=='],
  [{ '/': [1, 3] }, 'refused_operator //'.replace('//', '/~1')],
  [{ missing: ['teks'] }, 'refused_operator /missing'],
  [{ nikOk: [v('teks')] }, 'unknown_operator /nikOk'],
  [{ nikMatchesBirthdate: [v('tanggal'), v('tanggal')] }, 'wrong_type /nikMatchesBirthdate/0'],
  [{ and: [true], or: [true] }, 'one_operator '],
  [{}, 'one_operator '],
  [{ and: [v('a'), v('b')] }, 'unknown_field /and/0/var', 'unknown_field /and/1/var'],
];

describe('the types of rules', () => {
  it.each(right.map((rule) => [JSON.stringify(rule), rule] as const))('takes %s', (_text, rule) =>
    expect(judge(rule)).toEqual([]),
  );

  it.each(wrong.map(([rule, ...codes]) => [JSON.stringify(rule), rule, codes] as const))(
    'refuses %s',
    (_text, rule, codes) => expect(judge(rule)).toEqual(codes),
  );

  it('takes operators inside each other up to a limit', () => {
    const nest = (depth: number): Expression => (depth === 0 ? true : { '!': [nest(depth - 1)] });
    expect(judge(nest(deepestExpression))).toEqual([]);
    expect(judge(nest(deepestExpression + 1))[0]).toMatch(/^too_deep /);
  });

  it('wants a condition to be a boolean, and an amount a decimal, a label a text, a limit of its own type', () => {
    expect(codesOf(service({ ...checked(true), conditions: { a: v('teks') } }))).toEqual(['wrong_type /conditions/a']);
    const fee = { currency: 'IDR', lines: [{ code: 'a', label: { id: 'x' }, amount: 'x' }] } as const;
    expect(codesOf(checked(true, { fee }))).toEqual(['wrong_type /fee/lines/0/amount']);
    expect(codesOf(checked(true, { draftLabel: v('angka') }))).toEqual(['wrong_type /draftLabel']);
    const limits = form([
      field('date', 'a', { min: 5 }),
      field('number', 'b', { min: '0.5', max: '1,5' }),
      field('money', 'c', { min: '5' }),
    ]);
    expect(codesOf(limits)).toEqual([
      'wrong_type /pages/0/fields/0/min',
      'wrong_type /pages/0/fields/1/max',
      'wrong_type /pages/0/fields/2/min',
    ]);
  });
});

describe('what a rule may look at', () => {
  const two = (when: Expression, conditions: ServiceDefinition['conditions'] = {}) =>
    service({
      conditions,
      pages: [
        {
          id: 'a',
          title: { id: 'x' },
          fields: [field('boolean', 'a1'), field('boolean', 'a2', { when }), field('boolean', 'a3')],
        },
        { id: 'b', title: { id: 'x' }, when, fields: [field('boolean', 'b1')] },
      ],
    });

  it('is what was asked before it', () => {
    expect(codesOf(two(v('a1')))).toEqual([]);
    expect(codesOf(two(v('a2')))).toEqual(['later_field /pages/0/fields/1/when/var']);
    expect(codesOf(two(v('a3')))).toEqual(['later_field /pages/0/fields/1/when/var']);
    expect(codesOf(two(v('b1')))).toEqual(['later_field /pages/0/fields/1/when/var', 'later_field /pages/1/when/var']);
  });

  it('is the same through named conditions, however long the way', () => {
    const way = { x: { condition: 'y' }, y: { or: [{ condition: 'z' }, v('a1')] }, z: v('b1') };
    expect(codesOf(two({ condition: 'x' }, way))).toEqual([
      'later_field /pages/0/fields/1/when/condition',
      'later_field /pages/1/when/condition',
    ]);
    expect(errorsOf(two({ condition: 'x' }, way))[0]!.message).toContain('Condition "x" reads "b1"');
    expect(codesOf(two({ condition: 'x' }, { ...way, z: v('a1') }))).toEqual([]);
  });

  it('holds for limits, prefill and rows as well', () => {
    const definition = service({
      pages: [
        {
          id: 'a',
          title: { id: 'x' },
          fields: [
            field('date', 'mulai', { max: v('selesai') }),
            field('date', 'selesai', { min: v('mulai') }),
            field('text', 'nik', { prefill: { from: 'identity.nik', editable: false, when: v('ya') } }),
            field('boolean', 'ya'),
            field('group', 'baris', {
              repeat: { min: 0, max: 2 },
              fields: [
                field('boolean', 'satu', { when: v('dua') }),
                field('boolean', 'dua', { when: { and: [v('satu'), v('/ya')] } }),
                field('boolean', 'tiga', { when: { '===': [v('/baris'), null] } }),
              ],
            }),
          ],
        },
      ],
    });
    expect(codesOf(definition)).toEqual([
      'later_field /pages/0/fields/0/max/var',
      'later_field /pages/0/fields/2/prefill/when/var',
      'later_field /pages/0/fields/4/fields/0/when/var',
      'later_field /pages/0/fields/4/fields/2/when/===/0/var',
    ]);
  });

  it('in a check is its own page and those before, in a fee everything', () => {
    const later = mutate('/pages/0/checks/0/require', { '===': [v('jenis'), 'biasa'] });
    expect(codesOf(later)).toEqual(['later_field /pages/0/checks/0/require/===/0/var']);
    expect(codesOf(mutate('/fee/lines/1/when', v('setuju')))).toEqual([]);
  });

  it('is never itself: conditions in a circle are named with the whole way', () => {
    const circle = mutate(
      '/conditions/forSelf',
      { '!': [{ condition: 'b' }] },
      mutate('/conditions/b', { condition: 'forSelf' }) as typeof example,
    );
    expect(errorsOf(circle).filter(({ code }) => code === 'circle')).toEqual([
      {
        pointer: '/conditions/forSelf',
        code: 'circle',
        message:
          'Condition "forSelf": Conditions refer to each other in a circle: "forSelf" → "b" → "forSelf". Take one of them out.',
      },
    ]);
    expect(codesOf(mutate('/conditions/a', { condition: 'a' }))).toContain('circle /conditions/a');
  });

  it('is checked quickly, however often conditions refer to others', () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `c${at + 1}`,
        { and: [{ condition: `c${at}` }, { condition: `c${at}` }] },
      ]),
    );
    expect(codesOf(two({ condition: 'c200' }, { c0: v('a1'), ...doubled }))).toEqual([]);
  });
});
