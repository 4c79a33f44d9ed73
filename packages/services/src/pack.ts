import type { Pack } from '@layan/definition';

/** A country pack as a page gets it. */
export interface PackSource {
  /** What a start page shows with. */
  readonly first: Pack;
  /** The pack with everything that questions need. */
  whole(): Promise<Pack>;
}

let current: PackSource | null = null;

/**
 * Hands the country pack to every service component of the page; called once, by `@layan/sdk` or by whoever starts the page.
 * @param whole - Loads the rest of it, before anything is asked; `first` is all of it when absent.
 */
export function use(first: Pack, whole?: () => Promise<Pack>): void {
  current = packSource(first, whole);
}

/** The pack that `use` was given; null before. */
export const usedPack = (): PackSource | null => current;

/** A pack that is all there, or comes in two parts. */
export const packSource = (first: Pack, whole: () => Promise<Pack> = () => Promise.resolve(first)): PackSource => ({
  first,
  whole,
});
