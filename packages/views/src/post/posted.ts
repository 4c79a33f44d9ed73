/** Fields of our own in a posted form, beside the answers. */

/** Names and values of a posted form, in the order of the form. */
export type FormEntries = readonly (readonly [name: string, value: string])[];

/** A field that stands in its form once; the last one where a sender repeats it, `''` where it is missing. */
export function posted(entries: FormEntries, name: string): string {
  return entries.findLast(([candidate]) => candidate === name)?.[1] ?? '';
}

/** The revision a form was made from; one that never was where the field is missing or no number. */
export function revisionOf(entries: FormEntries): number {
  const text = posted(entries, '_revision');
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
