/** Errors of a definition: where (JSON Pointer), which (code) and what to do (message, in plain English). */

export interface DefinitionError {
  /** JSON Pointer (RFC 6901) into the definition; empty for the whole of it. */
  readonly pointer: string;
  /** Stable, snake case. */
  readonly code: string;
  /** One or two sentences for the author: place, what is wrong, what to do. */
  readonly message: string;
}

export type Path = readonly (string | number)[];
export type Report = (path: Path, code: string, message: string) => void;

export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Lists whose members have a name of their own: what a member is called, and which key names it. */
const members: Readonly<Record<string, readonly [kind: string, key: string | null]>> = {
  pages: ['page', 'id'],
  fields: ['field', 'name'],
  options: ['option', 'value'],
  checks: ['check', null],
  lines: ['fee line', 'code'],
  stages: ['stage', 'id'],
  rejectReasons: ['reject reason', 'code'],
  issues: ['issue', 'type'],
  sources: ['source', 'title'],
};

/** A place in the author's words: `Page "wali", field "nik"`. Empty at the top. */
function placeName(json: unknown, path: Path): string {
  const places: string[] = [];
  let value = json;
  path.forEach((key, at) => {
    const list = path[at - 1];
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    if (list === 'conditions' && at === 1) places.push(`condition "${key}"`);
    const member = typeof key === 'number' && typeof list === 'string' ? members[list] : undefined;
    if (!member) return;
    const [kind, nameKey] = member;
    const name = nameKey ? (value as Record<string, unknown> | null | undefined)?.[nameKey] : undefined;
    places.push(typeof name === 'string' && name ? `${kind} "${name}"` : `${kind} ${Number(key) + 1}`);
  });
  const [first = '', ...rest] = places;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ');
}

/** Collects errors about `json`; each message opens with its place. */
export function collectErrors(json: unknown): { readonly errors: DefinitionError[]; readonly report: Report } {
  const errors: DefinitionError[] = [];
  const report: Report = (path, code, message) => {
    const place = placeName(json, path);
    errors.push({ pointer: pointerOf(path), code, message: place ? `${place}: ${message}` : message });
  };
  return { errors, report };
}
