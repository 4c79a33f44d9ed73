/** Slices of the region list, for whoever fetches them: no file, no network, no Node here. */

export interface Region {
  /** Dotted: `31`, `31.71`, `31.71.01`, `31.71.01.1001`. */
  readonly code: string;
  readonly name: string;
}

/** Which slices there are: name to content hash. */
export interface Manifest {
  /** Number of the decree that the list was taken from; it goes into every submission. */
  readonly version: string;
  readonly slices: Readonly<Record<string, string>>;
}

export interface Slice {
  readonly version: string;
  /** By name, as a person looks for them. */
  readonly regions: readonly Region[];
  /** Names and file names of the slices one level down, so that a page needs no manifest. */
  readonly next: ReadonlyMap<string, string>;
}

/** Names to show instead of the decree's, by code: `{ '31': 'Daerah Khusus Jakarta' }`. */
export type NameOverrides = Readonly<Record<string, string>>;

const parent = /^[1-9][0-9](\.[0-9]{2}){0,2}$/;

/** Name of the slice that lists what lies directly under `code` (under the country: `''`); null where nothing can. */
export function sliceName(code: string): string | null {
  if (code === '') return 'regencies';
  if (!parent.test(code)) return null;
  const [province, regency, district] = code.split('.');
  if (district !== undefined) return `villages-${province}.${regency}`;
  return regency === undefined ? 'regencies' : `districts-${province}`;
}

/** `villages-31.71.0f3c9a1b2e.json`: changes whenever its content does, so it may be cached for ever. */
export const sliceFile = (name: string, hash: string): string => `${name}.${hash}.json`;

/** Code of the region above; `''` above a province. */
export const above = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf('.')));

/** The regions of a slice that lie directly under `code`. */
export const under = (regions: readonly Region[], code: string): readonly Region[] =>
  regions.filter((region) => above(region.code) === code);

const byName = (a: Region, b: Region) => (a.name === b.name ? (a.code < b.code ? -1 : 1) : a.name < b.name ? -1 : 1);

/** Reads the JSON of a slice. @throws TypeError when it is none. */
export function readSlice(slice: unknown, names: NameOverrides = {}): Slice {
  const {
    version,
    regions,
    next = {},
  } = slice as {
    readonly version: string;
    readonly regions: readonly (readonly [code: string, name: string])[];
    readonly next?: Readonly<Record<string, string>>;
  };
  return {
    version,
    regions: regions.map(([code, name]) => ({ code, name: names[code] ?? name })).sort(byName),
    next: new Map(Object.entries(next).map(([name, hash]) => [name, sliceFile(name, hash)])),
  };
}

/** Reads the text of a slice file. @throws SyntaxError or TypeError when it is none. */
export const parseSlice = (json: string, names?: NameOverrides): Slice => readSlice(JSON.parse(json), names);

/** How a page gets the list, as a pack takes it (`pack.regions.slices`). */
export const regionSlices = {
  list: 'regions',
  name: sliceName,
  read: (slice: unknown): Slice => readSlice(slice),
} as const;
