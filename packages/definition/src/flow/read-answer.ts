/** What the engine makes of one stored answer: a value of the field's type, or null. */
import type { Row, Unreadable } from '../answers.js';
import type { Field } from '../document.js';
import type { Value } from '../engine.js';
import { isDate } from '../expression/date.js';
import { decimal } from '../expression/decimal.js';
import { isRecord, own } from '../own.js';

/** Kept as typed because it could not be read yet. */
export const isUnreadable = (answer: unknown): answer is Unreadable => {
  const typed = own(answer, 'typed');
  return typeof typed === 'string' || isRecord(typed);
};

/** Says nothing: null, blank text, an empty list, or parts that all say nothing. */
export const isBlank = (answer: unknown): boolean =>
  answer === null ||
  answer === undefined ||
  (typeof answer === 'string' && !/\S/.test(answer)) ||
  (typeof answer === 'object' && Object.values(answer).every(isBlank));

/** What a decimal answer looks like, with at most so many digits after the mark. */
export const decimalPattern = (decimals = 9): string =>
  `^-?[0-9]{1,18}${decimals ? `(\\.[0-9]{1,${decimals}})?` : ''}$`;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Ids of files are random; an answer that names anything else names no file. */
export const fileId = /^[A-Za-z0-9_-]{1,64}$/;

const text = (answer: unknown): Value => (typeof answer === 'string' ? answer : null);
export const addressTexts = ['street', 'rt', 'rw', 'postalCode'] as const;
export const addressMembers = ['code', ...addressTexts, 'manual'] as const;

const readers: Readonly<Record<Exclude<Field['type'], 'group'>, (answer: unknown) => Value>> = {
  text,
  longText: text,
  choice: text,
  number: (answer) =>
    typeof answer === 'string' && new RegExp(decimalPattern()).test(answer) ? decimal(answer) : null,
  money: (answer) => (Number.isSafeInteger(answer) ? (answer as number) : null),
  date: (answer) => (isDate(answer) ? answer : null),
  boolean: (answer) => (typeof answer === 'boolean' ? answer : null),
  choices: (answer) => (Array.isArray(answer) && answer.every((value) => typeof value === 'string') ? answer : null),
  file: (answer) =>
    Array.isArray(answer) &&
    answer.every((id) => typeof id === 'string' && fileId.test(id)) &&
    new Set(answer).size === answer.length
      ? answer
      : null,
  // A merge patch removes members that are null, so an absent member means null.
  address: (answer) =>
    isRecord(answer) &&
    addressTexts.every((part) => typeof own(answer, part) === 'string') &&
    Object.entries(answer).every(
      ([part, value]) =>
        value === null || ((addressMembers as readonly string[]).includes(part) && typeof value === 'string'),
    )
      ? (answer as Value)
      : null,
  declaration: (answer) => (own(answer, 'accepted') === true && instant.test(String(own(answer, 'at')))) || null,
};

/** Value of an answer to a field that is no group; null when it is blank, unreadable or of another type. */
export const readAnswer = (field: Field, answer: unknown): Value =>
  isBlank(answer) || field.type === 'group' ? null : readers[field.type](answer);

/** The rows of a group's answer, each with a stable id of its own; none where the answer is anything else. */
export const rowsOf = (answer: unknown): readonly Row[] =>
  Array.isArray(answer) &&
  answer.every((row) => typeof own(row, '_row') === 'string' && !isBlank(own(row, '_row'))) &&
  new Set(answer.map((row) => own(row, '_row'))).size === answer.length
    ? (answer as readonly Row[])
    : [];
