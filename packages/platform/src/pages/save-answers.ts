/** Keeps what was typed on a page of a draft, under the rule that nothing is overwritten unseen. */
import { mergePatch, prefill, type Answers } from '@layan/definition';
import { changedNames } from '@layan/views';
import { isProblem } from '../problem/problem-error.js';
import type { KeptDraft } from '../stores/stores.js';
import type { OpenedDraft } from './open-draft.js';

/**
 * - `saved`: the draft as it is now; `changed` names the answers that the post changed, and none where it said nothing new,
 *   as the second of two equal posts does;
 * - `stale`: the draft was changed elsewhere after the form had been made, and the form would overwrite it: nothing is stored;
 * - `too-large`: nothing is stored;
 * - `submitted`: it was sent meanwhile. `changed` as above.
 */
export type Saved =
  | { readonly state: 'saved'; readonly draft: KeptDraft; readonly changed: ReadonlySet<string> }
  | { readonly state: 'stale'; readonly draft: KeptDraft }
  | { readonly state: 'too-large' }
  | { readonly state: 'submitted'; readonly changed: ReadonlySet<string> };

/** @param revision - The one the form was made from. */
export async function saveAnswers(opened: OpenedDraft, patch: Answers, revision: number): Promise<Saved> {
  const { draft, store } = opened;
  const full = withPrefill(opened, patch);
  const changed = changedNames(draft.answers, apply(draft.answers, full));
  if (draft.state === 'submitted') return { state: 'submitted', changed };
  if (changed.size === 0) return { state: 'saved', draft, changed };
  if (revision !== draft.revision) return { state: 'stale', draft };
  try {
    return { state: 'saved', draft: await store.drafts.patch(draft.id, { revision, patch: full }), changed };
  } catch (error) {
    if (isProblem(error, 'too-large')) return { state: 'too-large' };
    if (!isProblem(error, 'revision-mismatch') && !isProblem(error, 'already-submitted')) throw error;
    // Somebody was faster: perhaps the same form, sent twice.
    return saveAnswers({ ...opened, draft: await store.drafts.get(draft.id) }, patch, revision);
  }
}

/** Answers with a patch on top. */
export const apply = (answers: Answers, patch: Answers): Answers => mergePatch(answers, patch);

/** The patch, and what the identity fills in or takes back because of it; a locked answer stays what the identity says. */
function withPrefill({ draft, definition, citizen, context }: OpenedDraft, patch: Answers): Answers {
  const typed = apply(draft.answers, patch);
  const filled = prefill(definition, typed, citizen.identity, context, draft.answers);
  const more = [...changedNames(typed, filled)].map((name) => [name, filled[name] ?? null] as const);
  return { ...patch, ...Object.fromEntries(more) };
}
