/** The rules of one answer, by field type. They give codes and parameters; words are the views'. */
import type { AddressAnswer } from '../answers.js';
import type {
  Expression,
  Field,
  FileField,
  LongTextField,
  ServiceDefinition,
  SingleField,
  TextField,
} from '../document.js';
import type { EngineContext, Finding, Value } from '../engine.js';
import { evaluate } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import { compare } from '../expression/operators.js';
import { own } from '../own.js';
import type { Format } from '../pack.js';
import { factsOf } from './file-facts.js';
import { formatNamed, formatOf } from './format-of.js';
import { addressTexts, decimalPattern, isBlank, isUnreadable, readAnswer } from './read-answer.js';
import { reporter, type Report } from './report.js';

type Rule<F> = (field: F, answer: Value, report: Report, scope: Scope, context: EngineContext) => void;
type Rules = { readonly [Type in SingleField['type']]?: Rule<Extract<SingleField, { type: Type }>> };

/** Longest answer in code points, for the control and for the check. */
export const maxLength = (field: TextField | LongTextField): number =>
  field.maxLength ?? (field.type === 'text' ? 200 : 2000);

/** How many files at most, for the control and for the check. */
export const maxFiles = ({ max = 1 }: FileField): number => max;

/** Everything of a service that asks for files, in order. Never in rows: their places change when rows move. */
export const fileFields = ({ pages }: Pick<ServiceDefinition, 'pages'>): readonly FileField[] =>
  pages.flatMap(({ fields }) => fields.filter((field) => field.type === 'file'));

/** Longest text of one part of an address, in code points. */
export const addressMaxLength = 200;

/** Reports `less` below `min` and `more` above `max`; a limit that is null limits nothing. */
export function checkRange(
  value: Value,
  min: Value | undefined,
  max: Value | undefined,
  [less, more]: readonly [string, string],
  report: Report,
  part?: string,
): void {
  if (compare(value, min ?? null)! < 0) report(less, { min: min as string }, part);
  if (compare(value, max ?? null)! > 0) report(more, { max: max as string }, part);
}

function checkText(
  text: string,
  format: Format | null,
  min: number | undefined,
  max: number,
  report: Report,
  { today, regions }: EngineContext,
  part?: string,
): void {
  checkRange([...text].length, min, max, ['too_short', 'too_long'], report, part);
  for (const { code, params, severity } of format?.check(text, { today, regions }) ?? []) {
    report(`format.${code}`, params, part, severity);
  }
}

const text: Rule<TextField | LongTextField> = (field, answer, report, _scope, context) => {
  checkText(answer as string, formatOf(field, context.pack), field.minLength, maxLength(field), report, context);
};

const range =
  (less: string, more: string): Rule<Extract<Field, { type: 'number' | 'money' | 'date' }>> =>
  (field, answer, report, scope, context) => {
    const limit = (expression: Expression | undefined) => evaluate(expression ?? null, scope, context);
    checkRange(answer, limit(field.min), limit(field.max), [less, more], report);
  };

const amount = range('too_small', 'too_large');

const rules: Rules = {
  text,
  longText: text,
  number: (field, answer, report, scope, context) => {
    const decimals = field.decimals ?? 0;
    if (!new RegExp(decimalPattern(decimals)).test(answer as string)) report('decimals', { decimals });
    amount(field, answer, report, scope, context);
  },
  money: amount,
  date: range('too_early', 'too_late'),
  choice: (field, answer, report) => {
    if (!field.options.some(({ value }) => value === answer)) report('not_offered');
  },
  choices: (field, answer, report) => {
    const chosen = answer as readonly string[];
    const offered = field.options.map(({ value }) => value);
    const inOrder = offered.filter((value) => chosen.includes(value));
    if (!chosen.every((value) => offered.includes(value))) report('not_offered');
    else if (chosen.some((value, at) => value !== inOrder[at])) report('wrong_type');
    else checkRange(chosen.length, field.min, field.max, ['too_few', 'too_many'], report);
  },
  file: (field, answer, report, _scope, context) => {
    const ids = answer as readonly string[];
    const facts = ids.map((id) => factsOf(id, context));
    const refused = facts.find((file) => file?.scan === 'refused');
    if (refused) report('file_refused', { problem: refused.problem ?? '' });
    // Ids that say nothing here: of another draft, of another question, or removed.
    else if (context.files && facts.some((file) => file?.pointer !== `/${field.name}`)) report('file_unknown');
    else checkRange(ids.length, field.min, maxFiles(field), ['too_few', 'too_many'], report);
  },
  address: (field, answer, report, _scope, context) => {
    const { code, manual } = answer as unknown as AddressAnswer;
    const byHand = !isBlank(manual);
    const place = typeof code === 'string' ? new RegExp(context.pack.regions.pattern).test(code) : byHand;
    if (!place || (byHand && !field.manual)) report('address_place');
    for (const part of [...addressTexts, 'manual']) {
      const given = own(answer, part);
      if (!isBlank(given))
        checkText(given as string, formatNamed(part, context.pack), 0, addressMaxLength, report, context, part);
      else if (part === 'street') report('required', undefined, part);
    }
  },
};

/** Findings about one answer that is no group; `pointer` says where it stands. */
export function checkField(
  field: SingleField,
  answer: unknown,
  pointer: string,
  scope: Scope,
  context: EngineContext,
): readonly Finding[] {
  const { findings, report } = reporter(pointer);
  if (isBlank(answer)) {
    if (field.required !== false) report('required');
  } else if (isUnreadable(answer)) report('unreadable');
  else if (readAnswer(field, answer) === null) report('wrong_type');
  else (rules[field.type] as Rule<SingleField> | undefined)?.(field, answer as Value, report, scope, context);
  return findings;
}
