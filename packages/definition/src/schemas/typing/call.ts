import type { Expression } from '../../document.js';
import type { Path, Report } from '../errors.js';
import type { Declared, Reach } from './reach.js';
import { anyType, type Types } from './types.js';

/** What is known of an expression before it is evaluated. */
export interface Typed {
  readonly types: Types;
  /** The literal itself, where it is one. */
  readonly literal?: Expression;
  /** The field it reads, where it is a plain `var`. */
  readonly field?: Declared;
}

/** Takes part in every check as if it were right, so that one mistake is reported once. */
export const unknownType: Typed = { types: anyType };

export const typed = (...types: Types): Typed => ({ types });

/** One use of an operator. */
export interface Call {
  readonly name: string;
  readonly args: readonly Expression[];
  /** Whether the arguments stand in a list; a single one may stand alone. */
  readonly isList: boolean;
  readonly path: Path;
  readonly reach: Reach;
  readonly report: Report;
  /** Place of an argument. */
  readonly at: (index: number) => Path;
  /** Checks an argument and gives its type. */
  readonly type: (index: number, reach?: Reach) => Typed;
}

const typeWords: Readonly<Record<string, string>> = {
  text: 'a text',
  decimal: 'a decimal',
  date: 'a date',
  boolean: 'a boolean',
  list: 'a list of texts',
  rows: 'the rows of a group',
};

export const inWords = (types: Types): string => types.map((type) => typeWords[type]).join(' or ');

/** The types that both may have. */
export const common = (a: Types, b: Types): Types => a.filter((type) => b.includes(type));

/** Checks an argument against what is wanted. */
export function want(call: Call, index: number, wanted: Types, reach?: Reach): Typed {
  const given = call.type(index, reach);
  if (common(given.types, wanted).length > 0) return given;
  const hint =
    wanted[0] === 'boolean' ? ' A condition is a comparison or a boolean: compare it, for example with "===".' : '';
  call.report(
    call.at(index),
    'wrong_type',
    `"${call.name}" wants ${inWords(wanted)} here; this is ${inWords(given.types)}.${hint}`,
  );
  return unknownType;
}

/** Whether the number of arguments is right; reports it if not. */
export function hasArguments({ name, args, isList, path, report }: Call, least: number, most = least): boolean {
  if (!isList && most > 1) {
    report(path, 'arguments', `"${name}" takes its arguments in a list.`);
    return false;
  }
  if (args.length >= least && args.length <= most) return true;
  const wanted = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  report(path, 'arguments', `"${name}" takes ${wanted} argument(s); it has ${args.length}.`);
  return false;
}
