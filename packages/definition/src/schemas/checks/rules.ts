/** Every rule of a definition: its type, what it refers to, and that it looks only at what is asked before it. */
import type { Expression, Field, ServiceDefinition } from '../../document.js';
import { decimalPattern } from '../../flow/read-answer.js';
import type { Path, Report } from '../errors.js';
import { inWords } from '../typing/call.js';
import { declaredFields, type Reach, type Readable } from '../typing/reach.js';
import { typeOf } from '../typing/type-of.js';
import type { Type } from '../typing/types.js';
import type { CheckedPack } from './check.js';
import { checkConditions } from './conditions.js';

const decimalShape = new RegExp(decimalPattern());

type Rule = (expression: Expression | undefined, path: Path, wanted: Type, reach: Reach) => void;

export function checkRules(definition: ServiceDefinition, report: Report, pack: CheckedPack | null): void {
  const fields = declaredFields(definition);
  const base: Reach = {
    form: { fields, before: Infinity },
    conditions: definition.conditions ?? {},
    latest: () => null,
    operators: pack && pack.operators,
  };
  const everything: Reach = { ...base, latest: checkConditions(base, report) };
  const upTo = (before: number, row?: Readable): Reach => ({
    ...everything,
    form: { fields, before },
    ...(row && { row }),
  });

  const rule: Rule = (expression, path, wanted, reach) => {
    if (expression === undefined) return;
    const { types } = typeOf(expression, path, reach, report);
    if (!types.includes(wanted)) {
      report(path, 'wrong_type', `This has to be ${inWords([wanted])}; it is ${inWords(types)}.`);
    }
  };

  /** The rules a field carries; `reach` ends before the field itself. */
  const fieldRules = (field: Field, path: Path, reach: Reach): void => {
    rule(field.when, [...path, 'when'], 'boolean', reach);
    rule(field.prefill?.when, [...path, 'prefill', 'when'], 'boolean', reach);
    if (field.type !== 'number' && field.type !== 'money' && field.type !== 'date') return;
    for (const limit of ['min', 'max'] as const) {
      const value = field[limit];
      // A decimal may be written as text here, because JSON numbers are binary in most languages.
      if (field.type === 'number' && typeof value === 'string' && decimalShape.test(value)) continue;
      rule(value, [...path, limit], field.type === 'date' ? 'date' : 'decimal', reach);
    }
  };

  let asked = 0;
  definition.pages.forEach((page, at) => {
    const path: Path = ['pages', at];
    rule(page.when, [...path, 'when'], 'boolean', upTo(asked));
    page.fields.forEach((field, index) => {
      const place = [...path, 'fields', index];
      fieldRules(field, place, upTo(asked));
      if (field.type === 'group') {
        const row = fields.get(field.name)?.row ?? new Map();
        field.fields.forEach((inner, inRow) =>
          fieldRules(inner, [...place, 'fields', inRow], upTo(asked, { fields: row, before: inRow })),
        );
      }
      asked += 1;
    });
    page.checks?.forEach((check, index) => {
      const place = [...path, 'checks', index];
      rule(check.when, [...place, 'when'], 'boolean', upTo(asked));
      rule(check.require, [...place, 'require'], 'boolean', upTo(asked));
    });
  });
  definition.fee?.lines.forEach((line, index) => {
    const path = ['fee', 'lines', index];
    rule(line.when, [...path, 'when'], 'boolean', everything);
    rule(line.amount, [...path, 'amount'], 'decimal', everything);
  });
  rule(definition.draftLabel, ['draftLabel'], 'text', everything);
}
