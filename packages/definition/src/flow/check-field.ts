/** The rules of one answer, by field type. They give codes and parameters; words are the views'. */
import type { AddressAnswer } from '../answers.js';
import type { Field, LongTextField, Option, RowField, TextField } from '../document.js';
import type { EngineContext, Finding, Value } from '../engine.js';
import { evaluate, type Scope } from '../expression/evaluate.js';
import { compare } from '../expression/operators.js';
import { own } from '../own.js';
import { addressTexts, decimalPattern, isBlank, isUnreadable, readAnswer } from './read-answer.js';

type Report = (code: string, params?: Finding['params'], part?: string, severity?: Finding['severity']) => void;
type Rule<F> = (field: F, answer: Value, report: Report, scope: Scope, context: EngineContext) => void;

/** Longest answer in code points, for the control and for the check. */
export const maxLength = (field: TextField | LongTextField): number =>
  field.maxLength ?? (field.type === 'text' ? 200 : 2000);

/** Longest text of one part of an address, in code points. */
export const addressMaxLength = 200;

/** What a format of the pack says about a text; nothing where the pack has no such format. */
function checkFormat(
  name: string,
  text: string,
  report: Report,
  { pack, today, regions }: EngineContext,
  part?: string,
) {
  if (!Object.hasOwn(pack.formats, name)) return;
  for (const { code, params, severity } of pack.formats[name]!.check(text, { today, regions })) {
    report(`format.${code}`, params, part, severity);
  }
}

const checkText: Rule<TextField | LongTextField> = (field, answer, report, _scope, context) => {
  const text = answer as string;
  const { length } = [...text];
  const max = maxLength(field);
  if (length > max) report('too_long', { max });
  else if (length < (field.minLength ?? 0)) report('too_short', { min: field.minLength! });
  else if (field.type === 'text' && field.format) checkFormat(field.format, text, report, context);
};

const checkRange =
  (less: string, more: string): Rule<Extract<Field, { min?: unknown; type: 'number' | 'money' | 'date' }>> =>
  (field, answer, report, scope, context) => {
    const [min, max] = [field.min, field.max].map((limit = null) => evaluate(limit, scope, context)) as [Value, Value];
    if ((compare(answer, min) ?? 0) < 0) report(less, { min: min as string });
    if ((compare(answer, max) ?? 0) > 0) report(more, { max: max as string });
  };

const checkAmount = checkRange('too_small', 'too_large');
const checkCount = (count: number, min: number | undefined, max: number | undefined, report: Report): void => {
  if (min !== undefined && count < min) report('too_few', { min });
  if (max !== undefined && count > max) report('too_many', { max });
};

const offers = (options: readonly Option[], value: Value): boolean => options.some((option) => option.value === value);

type Rules = { readonly [Type in RowField['type']]?: Rule<Extract<RowField, { type: Type }>> };

const rules: Rules = {
  text: checkText,
  longText: checkText,
  number: (field, answer, report, scope, context) => {
    const decimals = field.decimals ?? 0;
    if (!new RegExp(decimalPattern(decimals)).test(answer as string)) report('decimals', { decimals });
    checkAmount(field, answer, report, scope, context);
  },
  money: checkAmount,
  date: checkRange('too_early', 'too_late'),
  choice: (field, answer, report) => {
    if (!offers(field.options, answer)) report('not_offered');
  },
  choices: (field, answer, report) => {
    const chosen = answer as readonly string[];
    const inOrder = field.options.map((option) => option.value).filter((option) => chosen.includes(option));
    if (!chosen.every((item) => offers(field.options, item))) report('not_offered');
    else if (JSON.stringify(inOrder) !== JSON.stringify(chosen)) report('wrong_type');
    else checkCount(chosen.length, field.min, field.max, report);
  },
  address: (field, answer, report, _scope, context) => {
    const { code, manual } = answer as unknown as AddressAnswer;
    const byHand = !isBlank(manual);
    const listed = code && new RegExp(`^(?:${context.pack.regions.pattern})$`).test(code);
    if ((byHand && !field.manual) || (code ? !listed : !byHand)) report('address_place');
    for (const part of [...addressTexts, 'manual']) {
      const text = own(answer, part) as string;
      if (isBlank(text)) {
        if (part === 'street') report('required', undefined, part);
      } else if ([...text].length > addressMaxLength) report('too_long', { max: addressMaxLength }, part);
      else checkFormat(part, text, report, context, part);
    }
  },
};

/** Findings about one answer that is no group; `pointer` says where it stands. */
export function checkField(
  field: RowField,
  answer: unknown,
  pointer: string,
  scope: Scope,
  context: EngineContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, params, part, severity = 'error') => {
    findings.push({ pointer: part ? `${pointer}/${part}` : pointer, code, severity, ...(params && { params }) });
  };
  if (isUnreadable(answer)) report('unreadable');
  else if (isBlank(answer)) {
    if (field.required !== false) report('required');
  } else {
    if (readAnswer(field, answer) === null) report('wrong_type');
    else (rules[field.type] as Rule<RowField> | undefined)?.(field, answer as Value, report, scope, context);
  }
  return findings;
}
