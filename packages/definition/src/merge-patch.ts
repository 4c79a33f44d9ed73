import { isRecord, own } from './own.js';

/** JSON Merge Patch (RFC 7386): null removes, objects merge, everything else replaces. Neither argument is changed. */
export function mergePatch<T>(target: T, patch: unknown): T {
  if (!isRecord(patch)) return patch as T;
  const merged = new Map<string, unknown>(isRecord(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(own(target, key), value));
  }
  // `fromEntries` defines keys and never assigns them, so a key named `__proto__` stays a plain key.
  return Object.fromEntries(merged) as T;
}
