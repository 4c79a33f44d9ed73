import type { Expression } from '../document.js';
import type { EngineContext, Value } from '../engine.js';
import { isRecord, own } from '../own.js';
import type { PackOperator } from '../pack.js';
import { closed, open, type Closed, type Open, type Run } from './operators.js';
import type { Scope } from './scope.js';

/**
 * Value of an expression; never throws. What is missing is null, and what null means stands at each operator:
 * conditions take it for false, `===` and `!==` compare it, lists are empty, everything else gives null again.
 */
export function evaluate(expression: Expression, scope: Scope, context: EngineContext): Value {
  const run: Run = (inner, row) =>
    evaluate(inner, row === undefined ? scope : { ...scope, row: row as Scope['row'] }, context);
  if (Array.isArray(expression)) return (expression as readonly Expression[]).map((item) => run(item));
  if (!isRecord(expression)) return expression ?? null;
  const [name = '', given = null] = Object.entries(expression)[0] ?? [];
  const args = (Array.isArray(given) ? given : [given]) as readonly Expression[];
  const special = own(open, name) as Open | null;
  if (special) return special(args, run, scope, context);
  const values = args.map((arg) => run(arg));
  if (values.includes(null)) return null;
  const builtIn = own(closed, name) as Closed | null;
  if (builtIn) return builtIn(...values);
  const operator = own(context.pack.operators, name) as PackOperator | null;
  return operator && operator.apply(...(values as readonly (string | number | boolean)[]));
}

/** An expression as a condition: null is false. */
export const holds = (expression: Expression | undefined, scope: Scope, context: EngineContext): boolean =>
  expression === undefined || evaluate(expression, scope, context) === true;
