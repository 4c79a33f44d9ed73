/** Lists come in parts; some pages show the whole of a short one. */
import type { List } from '@layan/contract';
import { limits } from '@layan/contract';
import type { Paging } from '../stores/stores.js';

/** More than this no page shows at once. */
const most = 1000;

/** All items of a list that is known to be short: services, events of a case. */
export async function everything<Item>(part: (paging: Paging) => Promise<List<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items: more, next } = await part({ cursor, limit: limits.listItems });
    items.push(...more);
    cursor = next ?? undefined;
  } while (cursor !== undefined && items.length < most);
  return items;
}
