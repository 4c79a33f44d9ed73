/** Operators that no table of parameters describes. */
import type { Expression } from '../../document.js';
import { common, hasArguments, inWords, typed, unknownType, want, type Call, type Typed } from './call.js';
import { anyType } from './types.js';
import { typeOfCondition, typeOfVariable } from './variables.js';

function typeOfIf(call: Call): Typed {
  if (!hasArguments(call, 2, Infinity)) return unknownType;
  const last = call.args.length - 1;
  let types = anyType;
  call.args.forEach((_, index) => {
    if (index % 2 === 0 && index < last) {
      want(call, index, ['boolean']);
      return;
    }
    const branch = call.type(index).types;
    const both = common(types, branch);
    if (both.length === 0) {
      call.report(
        call.at(index),
        'mixed_types',
        `All results of an "if" are of one type; this is ${inWords(branch)}, those before are ${inWords(types)}.`,
      );
    } else types = both;
  });
  return { types };
}

/** A choice is compared with one of its options; anything else is a slip of the pen. */
function checkOptions(call: Call, index: number, field: Typed['field'], literal: Expression | undefined): void {
  const texts = Array.isArray(literal) ? (literal as readonly Expression[]) : [literal];
  for (const text of texts) {
    if (!field?.options || typeof text !== 'string' || field.options.includes(text)) continue;
    const offered = field.options.map((option) => `"${option}"`).join(', ');
    call.report(call.at(index), 'no_option', `"${field.name}" has no option "${text}". It offers ${offered}.`);
  }
}

function typeOfEquality(call: Call): Typed {
  if (!hasArguments(call, 2)) return typed('boolean');
  const [a, b] = [call.type(0), call.type(1)];
  const both = common(a.types, b.types);
  if (both.length === 0) {
    const message = `"${call.name}" compares values of one type; these are ${inWords(a.types)} and ${inWords(b.types)}.`;
    call.report(call.path, 'mixed_types', message);
  } else if (a.literal !== null && b.literal !== null && !both.some((type) => type !== 'list' && type !== 'rows')) {
    call.report(call.path, 'not_comparable', 'Lists are only compared with null. Use "in", "some", "all" or "count".');
  }
  checkOptions(call, 1, a.field, b.literal);
  checkOptions(call, 0, b.field, a.literal);
  return typed('boolean');
}

function typeOfIn(call: Call): Typed {
  if (!hasArguments(call, 2)) return typed('boolean');
  const [item, list] = [want(call, 0, ['text']), want(call, 1, ['list'])];
  checkOptions(call, 0, list.field, item.literal);
  checkOptions(call, 1, item.field, list.literal);
  return typed('boolean');
}

function typeOfQuantifier(call: Call): Typed {
  if (!hasArguments(call, 2)) return typed('boolean');
  const rows = want(call, 0, ['rows']);
  const fields = rows.field?.row;
  if (fields) want(call, 1, ['boolean'], { ...call.reach, row: { fields, before: Infinity } });
  else if (rows !== unknownType) {
    call.report(call.at(0), 'group_wanted', `"${call.name}" takes a group by its name: { "var": … }.`);
  }
  return typed('boolean');
}

export const specialForms: Readonly<Record<string, (call: Call) => Typed>> = {
  var: typeOfVariable,
  condition: typeOfCondition,
  if: typeOfIf,
  '===': typeOfEquality,
  '!==': typeOfEquality,
  in: typeOfIn,
  some: typeOfQuantifier,
  all: typeOfQuantifier,
};
