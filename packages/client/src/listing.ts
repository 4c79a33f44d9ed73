import type { List } from '@layan/contract';
import { ReplyError } from './errors/reply-error.js';
import type { Call, CallOptions } from './transport/call.js';
import type { ItemOf, ListName, Replies } from './transport/replies.js';
import type { Transport } from './transport/transport.js';

/** What every list takes. */
export interface ListOptions extends CallOptions {
  /** Items fetched at a time, 1 to 100; the server's own measure when absent. */
  readonly limit?: number | undefined;
}

/** A list that comes page by page. Nothing is fetched before it is asked for; every loop starts from the beginning. */
export class Listing<Item> implements AsyncIterable<Item> {
  /** @param fetchPage - The page at a cursor; the first one when there is none. */
  constructor(readonly page: (cursor?: string) => Promise<List<Item>>) {}

  /** `for await (const { items } of listing.pages())` */
  async *pages(): AsyncGenerator<List<Item>, void, void> {
    for (let cursor: string | undefined; ;) {
      const page = await this.page(cursor);
      yield page;
      if (page.next === null) return;
      cursor = page.next;
    }
  }

  /** `for await (const item of listing.items())`; the next page is fetched when this one is used up. */
  async *items(): AsyncGenerator<Item, void, void> {
    for await (const page of this.pages()) yield* page.items;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, void> {
    return this.items();
  }
}

/** @internal */
export function listing<Name extends ListName>(
  transport: Transport,
  name: Name,
  { limit, ...options }: ListOptions,
  call: Call = {},
): Listing<ItemOf<Name>> {
  return new Listing(async (cursor) => {
    const reply: Replies[ListName] = await transport.call(name, {
      ...options,
      ...call,
      query: { ...call.query, limit, cursor },
    });
    const { items, next } = reply as { items?: unknown; next?: unknown };
    // a cursor that leads to itself would never end
    if (!Array.isArray(items) || (next !== null && typeof next !== 'string') || (next !== null && next === cursor))
      throw new ReplyError(name, 'shape', 200, [Array.isArray(items) ? '/next' : '/items']);
    return reply as List<ItemOf<Name>>;
  });
}
