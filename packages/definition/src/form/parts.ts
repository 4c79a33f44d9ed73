/** Controls of one answer that has several parts: `tanggal_lahir.day`. */
export const dateParts = ['day', 'month', 'year'] as const;
export const regionParts = ['province', 'regency', 'district', 'village'] as const;
export const addressParts = [...regionParts, 'street', 'rt', 'rw', 'postalCode', 'manual'] as const;

export type Parts<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;
export type DateParts = Parts<typeof dateParts>;
export type AddressParts = Parts<typeof addressParts>;

/** A text for every part, blank where there is none. */
export const fill = <const Names extends readonly string[]>(
  names: Names,
  text: (name: Names[number], at: number) => unknown,
): Parts<Names> =>
  Object.fromEntries(
    names.map((name, at) => {
      const given = text(name, at);
      return [name, typeof given === 'string' ? given : ''];
    }),
  ) as Parts<Names>;
