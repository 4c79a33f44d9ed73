/** Static types of expressions: what each operator of the engine takes and gives. Every type has null besides its values. */
import type { Field } from '../../document.js';
import type { OperatorType } from '../../pack.js';

export type Type = OperatorType | 'list' | 'rows';
/** The types an expression may have: several only where a literal fits several, all where it is the literal null. */
export type Types = readonly Type[];

export const anyType: Types = ['text', 'decimal', 'date', 'boolean', 'list', 'rows'];

/** Type of a field's value; an address is read by its parts alone. */
export const fieldTypes: Readonly<Record<Field['type'], Type | 'address'>> = {
  text: 'text',
  longText: 'text',
  number: 'decimal',
  money: 'decimal',
  date: 'date',
  boolean: 'boolean',
  choice: 'text',
  choices: 'list',
  file: 'list',
  address: 'address',
  group: 'rows',
  declaration: 'boolean',
};

export const addressPartNames: readonly string[] = ['code', 'street', 'rt', 'rw', 'postalCode', 'manual'];

export interface Signature {
  readonly least: number;
  readonly most: number;
  /** What the argument at this place may be. */
  readonly takes: (at: number) => Types;
  /** All arguments have to be of one type. */
  readonly alike?: boolean;
  /** Null: the type of the arguments. */
  readonly gives: Type | null;
}

const fixed = (parameters: readonly Types[], gives: Type): Signature => ({
  least: parameters.length,
  most: parameters.length,
  takes: (at) => parameters[at] ?? [],
  gives,
});

const each = (types: Types, gives: Type | null, least: number, most = Infinity): Signature => ({
  least,
  most,
  takes: () => types,
  alike: true,
  gives,
});

const ordered = each(['decimal', 'date'], 'boolean', 2, 2);
const extreme = each(['decimal', 'date'], null, 1);

/** Signature of an operator of the pack. */
export const packSignature = (parameters: readonly OperatorType[], result: OperatorType): Signature =>
  fixed(
    parameters.map((type) => [type]),
    result,
  );

/** Operators that a table describes; the others stand in `special-forms.ts`. */
export const signatures: Readonly<Record<string, Signature>> = {
  today: fixed([], 'date'),
  '<': ordered,
  '<=': ordered,
  '>': ordered,
  '>=': ordered,
  '!': fixed([['boolean']], 'boolean'),
  and: each(['boolean'], 'boolean', 1),
  or: each(['boolean'], 'boolean', 1),
  '+': each(['decimal'], 'decimal', 2),
  '-': each(['decimal'], 'decimal', 2, 2),
  '*': each(['decimal'], 'decimal', 2),
  min: extreme,
  max: extreme,
  count: fixed([['list', 'rows']], 'decimal'),
  age: fixed([['date'], ['date']], 'decimal'),
  daysBetween: fixed([['date'], ['date']], 'decimal'),
  addDays: fixed([['date'], ['decimal']], 'date'),
  addMonths: fixed([['date'], ['decimal']], 'date'),
  length: fixed([['text']], 'decimal'),
  lower: fixed([['text']], 'text'),
  trim: fixed([['text']], 'text'),
  startsWith: fixed([['text'], ['text']], 'boolean'),
};

/** Operators of JSON Logic that the strict subset leaves out, each with what to write instead. */
export const refusedOperators: Readonly<Record<string, string>> = {
  '==': 'It compares loosely. Use "===".',
  '!=': 'It compares loosely. Use "!==".',
  '!!': 'Only a boolean is a condition. Compare with "===" or "!==".',
  '/': 'It is not exact. Multiply by a decimal with "*".',
  '%': 'It is not offered. Compare decimals with "<" and ">".',
  '?:': 'Use "if".',
  map: 'Lists are only counted and searched: "count", "in", "some", "all".',
  filter: 'Lists are only counted and searched: "count", "in", "some", "all".',
  reduce: 'Lists are only counted and searched: "count", "in", "some", "all".',
  merge: 'Lists are only counted and searched: "count", "in", "some", "all".',
  none: 'Write "!" around "some".',
  cat: 'Texts are not put together in rules.',
  substr: 'Use "startsWith", or an operator of the pack.',
  missing: 'Compare with null by "===".',
  missing_some: 'Compare with null by "===".',
  log: 'Rules do nothing but give a value.',
};
