/** The only way the engine looks into data: own keys, so that no name reaches a prototype. Null where there is none. */
export const own = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? ((data as Record<string, unknown>)[key] ?? null)
    : null;

/** An object as JSON has them: not null, not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
