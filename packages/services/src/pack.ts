import type { Pack } from '@layan/definition';

/** A country pack as a page gets it. */
export interface PackSource {
  /** What a start page shows with. */
  readonly first: Pack;
  /** The pack with everything that questions need. */
  whole(): Promise<Pack>;
  /** The pack with what a bill needs: its QRIS checks, amounts in words. */
  paying(): Promise<Pack>;
}

/** Parts of a pack that come by need; `first` stands in for those that are absent. */
export interface PackParts {
  readonly whole?: () => Promise<Pack>;
  readonly paying?: () => Promise<Pack>;
}

let current: PackSource | null = null;

/**
 * Hands the country pack to every service component of the page; called once, by `@layan/sdk` or by whoever starts the page.
 * @param parts - Load the rest of it, before anything is asked or paid.
 */
export function use(first: Pack, parts?: PackParts): void {
  current = packSource(first, parts);
}

/** The pack that `use` was given; null before. */
export const usedPack = (): PackSource | null => current;

/** A pack that is all there, or comes in parts. */
export const packSource = (
  first: Pack,
  { whole = () => Promise.resolve(first), paying = whole }: PackParts = {},
): PackSource => ({
  first,
  whole,
  paying,
});
