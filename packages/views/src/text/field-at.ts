import type { Field, GroupField, RowField, ServiceDefinition } from '@layan/definition';

export interface FieldPlace {
  readonly field: Field;
  /** The group the field stands in, and the row counted from 0. */
  readonly group?: GroupField;
  readonly row?: number;
  /** Part of an address: `street`. */
  readonly part?: string;
}

/** The field a JSON Pointer into the answers leads to; null when there is none. */
export function fieldAt(definition: ServiceDefinition, pointer: string): FieldPlace | null {
  const [name, ...rest] = pointer.split('/').slice(1);
  const field = definition.pages.flatMap((page) => page.fields).find((candidate) => candidate.name === name);
  if (!field) return null;
  if (field.type !== 'group' || rest.length === 0) return { field, part: rest[0] };
  const [row, inner, part] = rest;
  const own = field.fields.find((candidate: RowField) => candidate.name === inner);
  return own ? { field: own, group: field, row: Number(row), part } : { field };
}

/** HTML name of what a pointer leads to: a row's field by slashes, a part after a dot. */
export function htmlName(pointer: string, place: FieldPlace | null): string {
  const name = pointer.slice(1);
  return place?.part === undefined ? name : `${name.slice(0, -place.part.length - 1)}.${place.part}`;
}
