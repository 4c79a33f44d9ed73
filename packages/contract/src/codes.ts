/** Code lists in slices small enough for a phone; each slice is immutable under its content hash. */

export interface CodeList {
  readonly list: string;
  /** Number of the decree, or whatever else the publisher calls the edition. */
  readonly version: string;
  readonly licence: string;
  /** File name by slice: `{ "regencies": "regencies.1a2b3c4d.json" }`, fetched as `/codes/{list}/{file}`. Each slice names further ones. */
  readonly slices: { readonly [slice: string]: string };
}
