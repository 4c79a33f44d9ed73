/** Drafts as the views show them. */
import type { ServiceDefinition } from '@layan/definition';
import type { DraftEntry, DraftModel } from '../models.js';

interface StoredDraft {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The draft a page belongs to. Before the first change nothing of the person's own is stored yet. */
export function draftModel({ id, createdAt, updatedAt }: StoredDraft): DraftModel {
  return { id, savedAt: updatedAt === createdAt ? null : updatedAt };
}

/** A draft in a list, with the texts of the version it is pinned to. */
export function draftEntry(
  summary: Omit<DraftEntry, 'title' | 'nextTitle'>,
  { title, pages }: ServiceDefinition,
): DraftEntry {
  return { ...summary, title, nextTitle: pages.find(({ id }) => id === summary.nextPage)?.title ?? null };
}
