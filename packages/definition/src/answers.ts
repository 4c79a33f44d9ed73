/** Answers as they stand in a draft and on the wire (contract, Answers). */

/** What cannot be read yet, kept as typed: one text, or parts such as `{ day, month, year }`. The engine reads it as null. */
export interface Unreadable {
  readonly typed: string | { readonly [part: string]: string };
}

/** In a draft, members that are null may be absent: a merge patch removes them. `prune` writes them all. */
export interface AddressAnswer {
  /** Level-4 region code `PP.KK.CC.XXXX`, or null when written by hand. */
  readonly code?: string | null;
  readonly street: string;
  readonly rt: string;
  readonly rw: string;
  readonly postalCode: string;
  readonly manual?: string | null;
}

export interface DeclarationAnswer {
  readonly accepted: true;
  /** RFC 3339 instant. */
  readonly at: string;
}

export interface Row {
  /** Stable id of the row. */
  readonly _row: string;
  readonly [name: string]: Answer;
}

/** text, longText, date, choice, number (decimal string) are strings; money is whole rupiah; choices are strings in option order; files are their ids. */
export type Answer =
  | null
  | string
  | number
  | boolean
  | readonly string[]
  | AddressAnswer
  | DeclarationAnswer
  | readonly Row[]
  | Unreadable;

export interface Answers {
  readonly [name: string]: Answer;
}
