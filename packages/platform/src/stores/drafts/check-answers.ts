import { limits, type ProblemPlace } from '@layan/contract';
import { isStorableText, isUnreadable, type Field, type ServiceDefinition, type SingleField } from '@layan/definition';
import { ProblemError } from '../../problem/problem-error.js';

type Kind = (answer: unknown) => boolean;

const isText: Kind = (answer) => typeof answer === 'string';
const isObject = (answer: unknown): answer is Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);
const hasOnly = (answer: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  Object.keys(answer).every((name) => names.includes(name));

const addressParts = ['code', 'street', 'rt', 'rw', 'postalCode', 'manual'];

/** Whether an answer is of the kind of its field. Values are for the engine to judge, when a page is left and at submit. */
const kinds: Readonly<Record<SingleField['type'], Kind>> = {
  text: isText,
  longText: isText,
  number: isText,
  date: isText,
  choice: isText,
  money: (answer) => Number.isSafeInteger(answer),
  boolean: (answer) => typeof answer === 'boolean',
  choices: (answer) => Array.isArray(answer) && answer.every(isText),
  file: (answer) => Array.isArray(answer) && answer.every(isText),
  address: (answer) =>
    isObject(answer) &&
    hasOnly(answer, addressParts) &&
    Object.values(answer).every((part) => part === null || isText(part)),
  declaration: (answer) =>
    isObject(answer) && hasOnly(answer, ['accepted', 'at']) && answer['accepted'] === true && isText(answer['at']),
};

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const wrongType = (pointer: string): ProblemPlace => ({
  pointer,
  code: 'wrong_type',
  message: 'The answer is not of the kind of its field.',
});

function checkMembers(
  answers: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  at: string,
  besides: readonly string[] = [],
): ProblemPlace[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    if (besides.includes(name)) return [];
    const pointer = `${at}/${escape(name)}`;
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined)
      return [{ pointer, code: 'unknown_field', message: 'This version of the service has no such field.' }];
    return checkAnswer(field, answer, pointer);
  });
}

function checkAnswer(field: Field, answer: unknown, pointer: string): ProblemPlace[] {
  if (answer === null) return [];
  if (isObject(answer) && 'typed' in answer) {
    return isUnreadable(answer) && hasOnly(answer, ['typed']) ? [] : [wrongType(pointer)];
  }
  if (field.type !== 'group') return kinds[field.type](answer) ? [] : [wrongType(pointer)];
  if (!Array.isArray(answer)) return [wrongType(pointer)];
  const rows = new Set<unknown>();
  return answer.flatMap((row: unknown, index) => {
    const place = `${pointer}/${index}`;
    if (!isObject(row) || !isText(row['_row']) || rows.has(row['_row'])) return [wrongType(place)];
    rows.add(row['_row']);
    return checkMembers(row, field.fields, place, ['_row']);
  });
}

function everyText(value: unknown, fits: (text: string) => boolean): boolean {
  if (typeof value === 'string') return fits(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => fits(key) && everyText(member, fits));
}

/**
 * Checks what a patch made of the answers: names and kinds, texts that can be kept, and the size of the whole.
 * @throws ProblemError `invalid-request` with every place, `malformed-request` (U+0000 or half a surrogate pair), `too-large`
 */
export function checkAnswers({ pages }: ServiceDefinition, answers: Readonly<Record<string, unknown>>): void {
  if (!everyText(answers, isStorableText))
    throw new ProblemError('malformed-request', { detail: 'A text cannot be kept.' });
  const places = checkMembers(
    answers,
    pages.flatMap(({ fields }) => fields),
    '',
  );
  if (places.length > 0) throw new ProblemError('invalid-request', { errors: places });
  if (Buffer.byteLength(JSON.stringify(answers)) > limits.answersBytes) {
    throw new ProblemError('too-large', { detail: `All answers together may have ${limits.answersBytes} bytes.` });
  }
}
