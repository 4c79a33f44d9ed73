/** Open drafts for a list, each with the texts of the version it is pinned to. */
import { limits } from '@layan/contract';
import { draftEntry, type DraftEntry } from '@layan/views';
import type { CitizenActor } from '../stores/actor.js';
import type { Stores } from '../stores/stores.js';

/** Newest first, as many as one page of a list holds; of one service when named. */
export async function draftEntries(stores: Stores, { person }: CitizenActor, service?: string): Promise<DraftEntry[]> {
  const { items } = await stores.citizen(person).drafts.list({ service, limit: limits.listItems });
  const entries: DraftEntry[] = [];
  for (const item of items) {
    entries.push(draftEntry(item, await stores.nobody().definitions.get(item.service.id, item.service.version)));
  }
  return entries;
}
