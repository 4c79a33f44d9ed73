/** Judges a public JSON Logic case by our strict subset: refused by the checker, or evaluated. */
import type { Expression, Value } from '../index.js';
import { evaluate } from '../index.js';
import { isRecord } from '../own.js';
import { collectErrors } from '../schemas/errors.js';
import type { Declared, Fields } from '../schemas/typing/reach.js';
import { typeOf } from '../schemas/typing/type-of.js';
import { context, stable } from './vectors.js';

export interface LogicCase {
  readonly description: string;
  readonly rule: unknown;
  readonly data?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** What a field with this value would be declared as. */
function typeOfValue(value: unknown): Pick<Declared, 'type' | 'row'> {
  if (typeof value === 'number') return { type: 'decimal' };
  if (typeof value === 'boolean') return { type: 'boolean' };
  if (!Array.isArray(value)) return { type: 'text' };
  const rows = value.filter(isRecord);
  if (rows.length === 0 || rows.length < value.length) return { type: 'list' };
  return { type: 'rows', row: fieldsOf(Object.assign({}, ...rows)) };
}

const fieldsOf = (data: unknown): Fields =>
  new Map(
    (isRecord(data) ? Object.entries(data) : []).map(([name, value], position) => [
      name,
      { name, position, ...typeOfValue(value) },
    ]),
  );

/** `equal`, the code with which the checker refuses the rule, or `differs` with what we give instead. */
export function judge({ rule, data, result, error }: LogicCase): string {
  const { errors, report } = collectErrors(rule);
  const form = { fields: fieldsOf(data), before: Infinity };
  typeOf(rule as Expression, [], { form, conditions: {}, latest: () => null, operators: {} }, report);
  if (errors.length > 0) return error === undefined ? errors[0]!.code : 'equal';
  const scope = { form: (data ?? {}) as Record<string, Value>, conditions: {}, known: new Map<string, boolean>() };
  const given = stable(evaluate(rule as Expression, scope, context));
  return error === undefined && given === stable(result) ? 'equal' : `differs: ${given}`;
}
