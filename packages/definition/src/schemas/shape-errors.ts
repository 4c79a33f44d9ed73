/** What zod finds, in our codes and words. */
import type { z } from 'zod';
import type { Path, Report } from './errors.js';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

const at = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    json,
  );

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function sizeMessage(key: string, fewer: string, less: string, limit: number | bigint, origin: string): string {
  const unit = units[origin];
  return unit
    ? `"${key}" has ${fewer} than ${limit} ${unit}. Correct it.`
    : `"${key}" is ${less} than ${limit}. Correct it.`;
}

/** Reports one issue about `json`. */
export function reportShape(issue: Issue, json: unknown, report: Report): void {
  const path = issue.path as Path;
  const key = String(path.at(-1) ?? '');
  const value = at(json, path);
  const missing = value === undefined && path.length > 0;
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const name of issue.keys) {
        report([...path, name], 'unknown_key', `"${name}" is not known here. Remove it, or correct its spelling.`);
      }
      return;
    case 'invalid_union':
      if (value === 'file') {
        report(path, 'not_in_rows', 'The rows of a group ask for no files. Ask for them on a page of their own.');
      } else if (missing) {
        report(path, 'missing', `"${key}" is missing. Add it.`);
      } else {
        const options =
          'options' in issue && Array.isArray(issue.options) ? ` It is one of ${quoted(issue.options)}.` : '';
        report(path, 'not_allowed', `${JSON.stringify(value)} is not allowed for "${key}".${options}`);
      }
      return;
    case 'invalid_value':
      if (missing) report(path, 'missing', `"${key}" is missing. Add it: ${quoted(issue.values)}.`);
      else
        report(
          path,
          'not_allowed',
          `${JSON.stringify(value)} is not allowed for "${key}". It is one of ${quoted(issue.values)}.`,
        );
      return;
    case 'invalid_type':
      if (missing) report(path, 'missing', `"${key}" is missing. Add it.`);
      else
        report(
          path,
          'wrong_type',
          `${key ? `"${key}"` : 'A definition'} has to be ${kinds[issue.expected] ?? issue.expected}.`,
        );
      return;
    case 'too_small':
      report(path, 'too_small', sizeMessage(key, 'fewer', 'less', issue.minimum, issue.origin));
      return;
    case 'too_big':
      report(path, 'too_large', sizeMessage(key, 'more', 'more', issue.maximum, issue.origin));
      return;
    case 'invalid_key':
      report(path, 'bad_name', issue.issues[0]?.message ?? issue.message);
      return;
    default:
      report(path, 'bad_text', issue.message);
  }
}
