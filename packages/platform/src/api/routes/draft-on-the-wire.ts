import type { Draft } from '@layan/contract';
import { claimsOf } from '@layan/definition';
import { isProblem, ProblemError } from '../../problem/index.js';
import type { CitizenActor, KeptDraft, Stores } from '../../stores/index.js';

/** Completes a draft with what its definition fills in from the identity of whoever asks. */
export async function onTheWire(stores: Stores, { identity }: CitizenActor, draft: KeptDraft): Promise<Draft> {
  if (draft.state === 'submitted') return { ...draft, identity: {} };
  const definition = await stores.nobody().definitions.get(draft.service.id, draft.service.version);
  return { ...draft, identity: claimsOf(definition, identity) };
}

/** Changes a draft. The draft as it is now, in the refusal of a stale change, is completed like any other. */
export async function changing<T>(stores: Stores, citizen: CitizenActor, change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (!isProblem(error, 'revision-mismatch')) throw error;
    const current = await onTheWire(stores, citizen, error.details.current as KeptDraft);
    throw new ProblemError('revision-mismatch', { ...error.details, current });
  }
}
