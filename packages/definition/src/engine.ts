/** What the engine takes and gives. Results are codes and parameters, never localised text. */
import type { Answers } from './answers.js';
import type { Expression, Field, Page, RowField } from './document.js';
import type { Pack, RegionCodes } from './pack.js';

/** What is known of one file that was handed in. */
export interface FileFacts {
  /** JSON Pointer of the answer it was handed in for. */
  readonly pointer: string;
  readonly scan: 'waiting' | 'clean' | 'refused';
  /** Why it was refused. */
  readonly problem: string | null;
}

export interface EngineContext {
  /** `YYYY-MM-DD`, the local date of the agency. */
  readonly today: string;
  readonly locale: string;
  readonly pack: Pack;
  /** Handed in where the caller has the current region list. */
  readonly regions?: RegionCodes;
  /** By id, the files of the draft, where the caller has them. Without it an answer's files are only counted. */
  readonly files?: Readonly<Record<string, FileFacts>>;
}

export interface VisiblePage {
  readonly page: Page;
  /** Fields that are asked, in order. A group's own fields are asked row by row. */
  readonly fields: readonly Field[];
  /**
   * By group: the fields asked in each of its rows, in the order of the answers, and in the blank rows that `repeat.min` still wants.
   * `visiblePages` always gives it.
   */
  readonly rows?: { readonly [group: string]: readonly (readonly RowField[])[] };
}

/** What the identity provider says about the person who is signed in, by the names that `prefill.from` uses after `identity.`. */
export interface Identity {
  readonly [claim: string]: string | undefined;
}

/** One thing that is wrong, or doubtful, at one place. */
export interface Finding {
  /** JSON Pointer into the answers: `/nik`, `/wali/0/nik`; a part of an address is `/alamat/street` (its control is named `alamat.street`). */
  readonly pointer: string;
  /**
   * The engine's own (`required`, `unreadable`, `too_short`, `too_long`, `not_offered`, `too_small`, `too_large`, `too_early`, `too_late`,
   * `too_few`, `too_many`, `decimals`, `address_place`, `wrong_type`; of a file `file_unknown` and `file_refused` with `problem`), `format.<code of the pack>`, `check` (a check of the definition) or,
   * at submit only, `unknown_field`, `locked` and `file_waiting`. `params` holds what was wanted under the name of the rule: `min`, `max`, `decimals`.
   */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly params?: Readonly<Record<string, string | number>>;
  /** JSON Pointer into the definition when `code` is `check`: `/pages/0/checks/1`. */
  readonly check?: string;
}

export interface Fee {
  readonly currency: 'IDR';
  /** Whole rupiah; null is "not known yet". Lines whose `when` is not met are left out. */
  readonly lines: readonly { readonly code: string; readonly amount: number | null }[];
  /** Null while any line is. */
  readonly total: number | null;
}

/** A value inside the engine: decimals are JavaScript numbers only where exact, else decimal strings. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

export type { Answers, Expression };
