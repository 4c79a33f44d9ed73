import type { Pack } from '@layan/definition';

let current: Pack | null = null;

/** Hands the country pack to every service component of the page; called once, by `@layan/sdk` or by whoever starts the page. */
export function use(pack: Pack): void {
  current = pack;
}

/** The pack that `use` was given; null before. */
export const usedPack = (): Pack | null => current;
