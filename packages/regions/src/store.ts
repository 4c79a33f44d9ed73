import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifest } from './generated/manifest.js';
import { above, parseSlice, sliceFile, sliceName, under } from './slices.js';
import type { NameOverrides, Region, Slice } from './slices.js';

/** Lists are by name; an unknown code gives an empty list. Everything is read from disk when first asked for. */
export interface RegionStore {
  /** Number of the decree. */
  readonly version: string;
  provinces(): readonly Region[];
  regencies(province: string): readonly Region[];
  districts(regency: string): readonly Region[];
  villages(district: string): readonly Region[];
  /** Names from the province down to `code`; null when the list does not have it. */
  names(code: string): readonly string[] | null;
  /** Codes of level 2 and 3, as checks of identity numbers want them. */
  codes(): RegionCodes;
  /** Path on disk of a slice file, for serving; null when there is none of that name. */
  slice(file: string): string | null;
}

export interface RegionCodes {
  readonly regencies: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
}

export interface RegionStoreOptions {
  readonly names?: NameOverrides;
  /** How many slices stay in memory; the largest is about 60 kB there. */
  readonly keep?: number;
}

/** Beside this module once built (and in a copy of that); one folder up while it is read from its source. */
function slicesFolder(): string {
  const built = fileURLToPath(new URL('./slices/', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('../dist/slices/', import.meta.url));
}

const level = (code: string) => code.split('.').length;

/** Opens the region list. Throws when asked for a slice and the slices have not been built (`npm run build:regions`). */
export function openRegions({ names, keep = 64 }: RegionStoreOptions = {}): RegionStore {
  const folder = slicesFolder();
  const files = new Map(Object.entries(manifest.slices).map(([name, hash]) => [name, sliceFile(name, hash)]));
  const paths = new Map([...files.values()].map((file) => [file, join(folder, file)]));
  const cache = new Map<string, Slice>();
  let codes: RegionCodes | undefined;

  const read = (file: string) => parseSlice(readFileSync(join(folder, file), 'utf8'), names);

  function regions(name: string | null): readonly Region[] {
    const file = name === null ? undefined : files.get(name);
    if (file === undefined) return [];
    const slice = cache.get(file) ?? read(file);
    // A Map keeps the order of insertion: the first key is the one that was not asked for longest.
    cache.delete(file);
    cache.set(file, slice);
    if (cache.size > keep) cache.delete(cache.keys().next().value!);
    return slice.regions;
  }

  const below = (code: string) => under(regions(sliceName(code)), code);
  const belowLevel = (wanted: number) => (code: string) => (level(code) === wanted ? below(code) : []);

  return {
    version: manifest.version,
    provinces: () => below(''),
    regencies: belowLevel(1),
    districts: belowLevel(2),
    villages: belowLevel(3),
    names(code) {
      const path = code.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
      const found = path.map((part) => regions(sliceName(above(part))).find((region) => region.code === part)?.name);
      return found.every((name) => name !== undefined) ? found : null;
    },
    codes() {
      codes ??= {
        regencies: new Set(regions('regencies').flatMap(({ code }) => (level(code) === 2 ? code : []))),
        districts: new Set(
          [...files].flatMap(([name, file]) =>
            name.startsWith('districts-') ? read(file).regions.map(({ code }) => code) : [],
          ),
        ),
      };
      return codes;
    },
    slice: (file) => paths.get(file) ?? null,
  };
}
