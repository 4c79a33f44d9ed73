/** What an expression at one place of a definition may read. */
import type { Expression, Field, ServiceDefinition } from '../../document.js';
import type { PackOperator } from '../../pack.js';
import { fieldTypes, type Type } from './types.js';

export interface Declared {
  readonly name: string;
  readonly type: Type | 'address';
  /** Order in the form, or in the row. */
  readonly position: number;
  /** Values of a choice or choices. */
  readonly options?: readonly string[];
  /** Fields of a group's row, by name. */
  readonly row?: Fields;
}

export type Fields = ReadonlyMap<string, Declared>;

/** Readable are the fields whose position is lower than `before`. */
export interface Readable {
  readonly fields: Fields;
  readonly before: number;
}

export interface Reach {
  readonly form: Readable;
  /** Inside a group: what plain names read. */
  readonly row?: Readable;
  readonly conditions: { readonly [name: string]: Expression };
  /** Latest field that a named condition reads, itself or through others; null when it reads none. */
  readonly latest: (condition: string) => Declared | null;
  /** Operators of the pack; null when no pack was handed in, then names of operators cannot be judged. */
  readonly operators: Readonly<Record<string, PackOperator>> | null;
  /** Told of every form field and condition that is read. */
  readonly onRead?: (read: { readonly field: Declared } | { readonly condition: string }) => void;
}

const declare = (fields: readonly Field[]): Fields =>
  new Map(
    fields.map((field, position) => [
      field.name,
      {
        name: field.name,
        type: fieldTypes[field.type],
        position,
        ...('options' in field && { options: field.options.map(({ value }) => value) }),
        ...(field.type === 'group' && { row: declare(field.fields) }),
      },
    ]),
  );

/** All fields of the form in their order. */
export const declaredFields = (definition: ServiceDefinition): Fields =>
  declare(definition.pages.flatMap((page) => page.fields));
