import type { Paging } from '../../stores/index.js';

/** The page a checked query asks for. */
export const pagingOf = ({ cursor, limit }: Readonly<Record<string, string>>): Paging => ({
  cursor,
  limit: limit === undefined ? undefined : Number(limit),
});
