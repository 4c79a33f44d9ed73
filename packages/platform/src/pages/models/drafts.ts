/** Drafts as the views show them. */
import type { DraftSummary } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import type { DraftEntry, DraftModel } from '@layan/views';
import type { KeptDraft } from '../../stores/stores.js';

/** The draft a page belongs to. Before the first change nothing of the person's own is stored yet. */
export function draftModel({ id, createdAt, updatedAt }: KeptDraft): DraftModel {
  return { id, savedAt: updatedAt === createdAt ? null : updatedAt };
}

/** A draft in a list, with the texts of the version it is pinned to. */
export function draftEntry(summary: DraftSummary, { title, pages }: ServiceDefinition): DraftEntry {
  return { ...summary, title, nextTitle: pages.find(({ id }) => id === summary.nextPage)?.title ?? null };
}
