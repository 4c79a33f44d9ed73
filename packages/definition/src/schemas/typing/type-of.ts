/** Checks one expression and says what it gives. What is wrong is reported once; the rest is checked as if it were right. */
import type { Expression } from '../../document.js';
import { isDate } from '../../expression/date.js';
import { decimal } from '../../expression/decimal.js';
import type { Path, Report } from '../errors.js';
import { common, hasArguments, inWords, typed, unknownType, want, type Call, type Typed } from './call.js';
import type { Reach } from './reach.js';
import { specialForms } from './special-forms.js';
import { packSignature, refusedOperators, signatures, type Signature } from './types.js';

/** Operators inside operators; with the page, group and field around it a definition stays within the 32 levels our parsers take. */
export const deepestExpression = 12;

export function typeOf(expression: Expression, path: Path, reach: Reach, report: Report, depth = 1): Typed {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) {
    return typeOfLiteral(expression as Exclude<Expression, Readonly<Record<string, unknown>>>, path, report);
  }
  const entries = Object.entries(expression);
  const [name = '', given = null] = entries[0] ?? [];
  if (entries.length !== 1) {
    report(path, 'one_operator', 'An expression is an object with exactly one operator. Nest expressions to use more.');
    return unknownType;
  }
  if (depth > deepestExpression) {
    const message = `Operators stand more than ${deepestExpression} deep. Name a part of the rule in "conditions".`;
    report(path, 'too_deep', message);
    return unknownType;
  }
  const isList = Array.isArray(given);
  const args = (isList ? given : [given]) as readonly Expression[];
  const at = (index: number): Path => (isList ? [...path, name, index] : [...path, name]);
  const type: Call['type'] = (index, inner = reach) => typeOf(args[index]!, at(index), inner, report, depth + 1);
  return typeOfCall({ name, args, isList, path: [...path, name], reach, report, at, type });
}

function typeOfLiteral(
  literal: Exclude<Expression, Readonly<Record<string, unknown>>>,
  path: Path,
  report: Report,
): Typed {
  if (literal === null) return { ...unknownType, literal };
  if (typeof literal === 'boolean') return { types: ['boolean'], literal };
  if (typeof literal === 'string') return { types: isDate(literal) ? ['text', 'date'] : ['text'], literal };
  if (typeof literal === 'number') {
    if (decimal(literal) !== literal) {
      report(path, 'inexact_number', 'This number has no plain decimal notation. Use fewer digits.');
    }
    return { types: ['decimal'], literal };
  }
  if (literal.every((item) => typeof item === 'string')) return { types: ['list'], literal };
  report(path, 'list_of_texts', 'A list in a rule holds plain texts only.');
  return unknownType;
}

function signatureOf({ name, reach }: Call): Signature | null {
  if (Object.hasOwn(signatures, name)) return signatures[name]!;
  if (!reach.operators || !Object.hasOwn(reach.operators, name)) return null;
  const { parameters, result } = reach.operators[name]!;
  return packSignature(parameters, result);
}

function typeOfCall(call: Call): Typed {
  const { name, args, path, reach, report } = call;
  if (Object.hasOwn(specialForms, name)) return specialForms[name]!(call);
  const signature = signatureOf(call);
  if (!signature) {
    if (Object.hasOwn(refusedOperators, name)) {
      report(path, 'refused_operator', `"${name}" is not part of our rules. ${refusedOperators[name]}`);
    } else if (reach.operators) {
      report(path, 'unknown_operator', `No operator is named "${name}". Correct the name, or add it to the pack.`);
    } else args.forEach((_, index) => call.type(index));
    return unknownType;
  }
  if (!hasArguments(call, signature.least, signature.most))
    return signature.gives ? typed(signature.gives) : unknownType;
  let types = signature.takes(0);
  args.forEach((_, index) => {
    const argument = want(call, index, signature.takes(index)).types;
    if (!signature.alike) return;
    const both = common(types, argument);
    if (both.length > 0) types = both;
    else report(call.at(index), 'mixed_types', `"${name}" takes values of one type; this is ${inWords(argument)}.`);
  });
  return signature.gives ? typed(signature.gives) : { types };
}
