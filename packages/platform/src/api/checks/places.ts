import type { ProblemPlace } from '@layan/contract';
import type { z } from 'zod';

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, part) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

/** What a schema found wrong in `value`, as places of a problem. */
export function placesOf({ issues }: z.core.$ZodError, value: unknown): ProblemPlace[] {
  return issues.flatMap((issue): ProblemPlace[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointer([...issue.path, key]),
        code: 'unknown',
        message: 'There is no such key.',
      }));
    }
    const place = { pointer: pointer(issue.path), message: issue.message };
    if (valueAt(value, issue.path) === undefined) return [{ ...place, code: 'missing' }];
    return [{ ...place, code: issue.code === 'invalid_type' ? 'wrong_type' : 'invalid' }];
  });
}
