import type { ServiceDefinition } from '../index.js';
import { example } from './definitions.js';

/** A deep copy of the example with one thing set (or, by undefined, taken away) at a JSON Pointer. */
export function mutate(pointer: string, value: unknown, definition: ServiceDefinition = example): unknown {
  const copy = JSON.parse(JSON.stringify(definition)) as unknown;
  const keys = pointer.split('/').slice(1);
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  // A plain assignment would reach the prototype for `__proto__`.
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
