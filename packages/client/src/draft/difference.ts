import { isRecord, isSame } from '../json.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * The JSON Merge Patch (RFC 7396) that turns `from` into `to`: `mergePatch(from, difference(from, to))` is `to`.
 * A member that is null counts as absent: a merge patch cannot say otherwise.
 */
export function difference(from: Members, to: Members): Members {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const patch = [...names].flatMap((name) => {
    const before = member(from, name);
    const after = member(to, name);
    if (isRecord(before) && isRecord(after)) {
      const inner = difference(before, after);
      return Object.keys(inner).length ? [[name, inner] as const] : [];
    }
    return isSame(before, after) ? [] : [[name, after] as const];
  });
  // `fromEntries` defines keys and never assigns them, so a key named `__proto__` stays a plain key
  return Object.fromEntries(patch);
}

const member = (members: Members, name: string): unknown => (Object.hasOwn(members, name) ? members[name] : null);
