import type { Answers, EngineContext, Identity, Pack, ServiceDefinition, VisiblePage } from '@layan/definition';
import { mergePatch, prefill, readForm } from '@layan/definition';
import { readAction, withRows } from './action.js';
import type { FormEntries } from './posted.js';
import { rowIds } from './row-ids.js';
import { changedNames } from './warnings.js';

export interface ReadPostOptions {
  /** The answers before. */
  readonly answers: Answers;
  readonly pack: Pack;
  /** RFC 3339 instant at which a declaration is made. */
  readonly now: string;
}

/**
 * What a posted page says, as a merge patch of the answers; rows added or removed by its button included.
 *
 * @param page - As it was shown.
 */
export function readPost(page: VisiblePage, entries: FormEntries, { answers, pack, now }: ReadPostOptions): Answers {
  const newRowId = rowIds(entries);
  const patch = readForm(page, entries, { answers, pack, now, newRowId });
  return withRows(patch, answers, readAction(entries, page), newRowId);
}

export interface PrefillPatchOptions {
  readonly definition: ServiceDefinition;
  /** The answers before. */
  readonly answers: Answers;
  readonly identity: Identity;
}

/** A patch, and what the identity fills in or takes back because of it; a locked answer stays what the identity says. */
export function withPrefill(
  patch: Answers,
  { definition, answers, identity }: PrefillPatchOptions,
  context: EngineContext,
): Answers {
  const typed = mergePatch(answers, patch);
  const filled = prefill(definition, typed, identity, context, answers);
  const more = [...changedNames(typed, filled)].map((name) => [name, filled[name] ?? null] as const);
  return { ...patch, ...Object.fromEntries(more) };
}
