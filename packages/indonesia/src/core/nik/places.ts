const provinces =
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96';

/** Codes of the 38 provinces (Kepmendagri 300.2.2-2430/2025). */
export const provinceCodes: readonly string[] = provinces.split(' ');

/** Regencies of Papua that got new codes since 2018. Numbers issued under the old ones stay valid. */
const retired: Readonly<Record<string, string>> = {
  '91': '01 02 04 07 08 09 12 13 14 16 17 18 21 22 23 24 25 26 27 28',
  '92': '01 04 05 09 10 71',
};

export const retiredRegencyCodes: readonly string[] = Object.entries(retired).flatMap(([province, codes]) =>
  codes.split(' ').map((code) => `${province}.${code}`),
);
