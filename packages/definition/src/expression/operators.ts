/** The operators of our JSON Logic subset as two tables; what they take and give is checked before publishing (`schemas/`). */
import type { Expression } from '../document.js';
import type { EngineContext, Value } from '../engine.js';
import { own } from '../own.js';
import { addDays, addMonths, age, daysBetween, isDate } from './date.js';
import { arithmetic, compareDecimals, order } from './decimal.js';
import type { Scope } from './scope.js';

/** Evaluates one argument, for `some` and `all` with another row as scope. */
export type Run = (expression: Expression, row?: Value) => Value;

export type Open = (args: readonly Expression[], run: Run, scope: Scope, context: EngineContext) => Value;
export type Closed = (...values: readonly Value[]) => Value;

const list = (value: Value): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : []);

/** Below zero, zero or above: dates with dates, decimals with decimals. */
export const compare = (a: Value, b: Value): number | null =>
  isDate(a) && isDate(b) ? order(a, b) : compareDecimals(a, b);

const ordered =
  (holds: (order: number) => boolean): Closed =>
  (a = null, b = null) => {
    const order = compare(a, b);
    return order === null ? null : holds(order);
  };

const fold =
  (join: (a: Value, b: Value) => Value): Closed =>
  (first = null, ...rest) =>
    rest.reduce((a, b) => join(a, b), first);

const extreme = (sign: number): Closed => fold((a, b) => (compare(a, b)! * sign < 0 ? b : a));

const dates =
  (join: (a: string, b: string) => Value): Closed =>
  (a, b) =>
    isDate(a) && isDate(b) ? join(a, b) : null;

const shifted =
  (shift: (date: string, by: number) => Value): Closed =>
  (date, by) =>
    isDate(date) && Number.isSafeInteger(by) ? shift(date, by as number) : null;

const text =
  (then: (...texts: readonly string[]) => Value): Closed =>
  (...values) =>
    values.every((value) => typeof value === 'string') ? then(...values) : null;

/** They give null as soon as an argument is null. */
export const closed: Readonly<Record<string, Closed>> = {
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  '+': fold(arithmetic((x, y) => x + y)),
  '-': fold(arithmetic((x, y) => x - y)),
  '*': fold(arithmetic((x, y) => x * y, 2)),
  min: extreme(-1),
  max: extreme(1),
  age: dates(age),
  daysBetween: dates(daysBetween),
  addDays: shifted(addDays),
  addMonths: shifted(addMonths),
  length: text((value = '') => [...value].length),
  lower: text((value = '') => value.toLowerCase()),
  trim: text((value = '') => value.trim()),
  startsWith: text((value = '', start = '') => value.startsWith(start)),
};

/** They decide themselves what to evaluate and what null means. */
export const open: Readonly<Record<string, Open>> = {
  var: ([path], _run, scope) => {
    if (typeof path !== 'string') return null;
    const rooted = path.startsWith('/');
    const from = rooted ? scope.form : (scope.row ?? scope.form);
    return path.slice(+rooted).split('.').reduce<unknown>(own, from) as Value;
  },
  condition: ([name], run, scope) => {
    const { known } = scope;
    const key = name as string;
    // False while it is being worked out: a circle ends instead of running for ever.
    if (!known.has(key)) {
      known.set(key, false);
      known.set(key, run((own(scope.conditions, key) ?? null) as Expression, scope.form) === true);
    }
    return known.get(key)!;
  },
  today: (_args, _run, _scope, context) => context.today,
  if: (args, run) => {
    const last = args.length - 1;
    for (let at = 0; at < last; at += 2) if (run(args[at]!) === true) return run(args[at + 1]!);
    return last % 2 ? null : run(args[last]!);
  },
  and: (args, run) => args.every((arg) => run(arg) === true),
  or: (args, run) => args.some((arg) => run(arg) === true),
  '!': ([arg], run) => run(arg!) !== true,
  '===': ([a, b], run) => run(a!) === run(b!),
  '!==': ([a, b], run) => run(a!) !== run(b!),
  count: ([rows], run) => list(run(rows!)).length,
  in: ([item, items], run) => list(run(items!)).includes(run(item!)),
  some: ([rows, test], run) => list(run(rows!)).some((row) => run(test!, row) === true),
  all: ([rows, test], run) => {
    const items = list(run(rows!));
    return items.length > 0 && items.every((row) => run(test!, row) === true);
  },
};
