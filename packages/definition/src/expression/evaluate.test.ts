import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression, Value } from '../index.js';
import { context } from '../testing/vectors.js';
import { evaluate } from './evaluate.js';
import { closed, open } from './operators.js';
import type { Scope } from './scope.js';

const scope = (conditions: Scope['conditions'] = {}): Scope => ({
  form: { a: 'x', b: 1.5, c: null },
  conditions,
  known: new Map(),
});

/** Any JSON whatever, rich in operators with wrong arguments. */
const { any } = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<Expression>(null, true, false, 0, 1.5, '', 'a', 'b', '/a', '2026-01-01', '__proto__'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc
      .tuple(
        fc.constantFrom(
          ...Object.keys(closed),
          ...Object.keys(open),
          'nikMatchesBirthdate',
          'constructor',
          '__proto__',
        ),
        fc.oneof(tie('any'), fc.array(tie('any'), { maxLength: 3 })),
      )
      .map(([name, args]) => Object.fromEntries([[name, args]]) as Expression),
    fc.constant({}),
  ),
}));

const isValue = (value: Value): boolean =>
  value === null ||
  ['boolean', 'string', 'number'].includes(typeof value) ||
  (typeof value === 'object' && Object.values(value).every(isValue));

describe('evaluate', () => {
  it('gives a value for any JSON and never throws', () => {
    fc.assert(
      fc.property(any, (expression) => isValue(evaluate(expression, scope(), context))),
      { numRuns: 1000 },
    );
  });

  it('changes nothing it is given', () => {
    fc.assert(
      fc.property(any, (expression) => {
        const before = JSON.stringify(expression);
        evaluate(expression, scope(), context);
        expect(JSON.stringify(expression)).toBe(before);
      }),
    );
  });

  it('works a condition out once, however often others refer to it', () => {
    let asked = 0;
    const pack = {
      ...context.pack,
      operators: { seen: { parameters: [], result: 'boolean', apply: () => (asked += 1) > 0 } as const },
    };
    const doubled = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `c${at + 1}`,
        { and: [{ condition: `c${at}` }, { condition: `c${at}` }] },
      ]),
    );
    expect(evaluate({ condition: 'c60' }, scope({ c0: { seen: [] }, ...doubled }), { ...context, pack })).toBe(true);
    expect(asked).toBe(1);
  });
});
