/** What a definition must be before any schema looks at it: plain JSON of reasonable depth, without names that touch prototypes. */
import { isStorableText } from '../form/text.js';
import type { Path, Report } from './errors.js';

/** Objects and lists inside each other; the platform's parsers take no more. */
export const deepestJson = 32;

const unsafeNames = ['__proto__', 'constructor', 'prototype'];

export function checkJson(value: unknown, report: Report, path: Path = []): void {
  if (typeof value === 'string' && !isStorableText(value)) {
    report(path, 'bad_text', 'This text holds U+0000 or half of a surrogate pair. Remove it.');
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= deepestJson) {
      report(path, 'too_deep', `This is nested more than ${deepestJson} levels deep. Simplify it.`);
      return;
    }
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (unsafeNames.includes(key as string)) {
        report([...path, key], 'unsafe_name', `"${key}" is not allowed as a name anywhere. Choose another one.`);
      } else checkJson(inner, report, [...path, key]);
    }
  } else if (!isJsonScalar(value)) {
    report(path, 'not_json', 'This is no JSON value.');
  }
}

/** Undefined stands for a key that is not there. */
const isJsonScalar = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  Number.isFinite(value);
