import { sleep, type Client, type Clock, type DraftHandle } from '@layan/client';
import type { Service, Submission } from '@layan/contract';
import type { CaseModel } from '@layan/views';
import { Pauses } from '../host/pauses.js';
import { isPassing } from '../host/problems.js';

export interface Sent {
  readonly case: CaseModel;
  readonly submittedAt: string;
  /** What was sent, where it is not what the person had in front of them; null when it is the same. */
  readonly other: Submission | null;
}

interface Options {
  readonly handle: DraftHandle;
  readonly client: Client;
  readonly service: Service;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Nobody answers; it is sent again by itself. */
  readonly waiting: () => void;
}

/**
 * Sends a draft, once, however often the line breaks on the way: the draft's own key makes two sendings one submission.
 * @throws as `DraftHandle.submit`, except what waiting cures; the signal's reason when that aborts.
 */
export async function send({ handle, client, service, clock, signal, waiting }: Options): Promise<Sent> {
  const pauses = new Pauses();
  for (;;) {
    try {
      const submission = await handle.submit({ signal });
      const isOther = submission.revision !== handle.draft.revision;
      return await sentAs(submission, { client, service, isOther, signal });
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error;
      waiting();
      await sleep(clock, pauses.next(), signal);
    }
  }
}

/** What became of a draft that was sent before. @throws as `client.drafts.get`, `client.submissions.get` */
export async function sentBefore(
  draft: string,
  options: { readonly client: Client; readonly service: Service; readonly isOther: boolean },
): Promise<Sent> {
  const { submission } = await options.client.drafts.get(draft);
  return sentAs(await options.client.submissions.get(submission ?? ''), options);
}

/** The case that a submission has become. It is there, even if nobody can be asked about it now. */
async function sentAs(
  submission: Submission,
  { client, service, isOther, signal }: { client: Client; service: Service; isOther: boolean; signal?: AbortSignal },
): Promise<Sent> {
  const { case: opened, submittedAt } = submission;
  const known = await client.cases.get(opened.id, { signal, budget: 5000 }).catch((error: unknown) => {
    if (!isPassing(error)) throw error;
    return null;
  });
  const { title, id, agency } = service;
  const made: CaseModel = known ?? {
    ...opened,
    service: { id, title },
    agency,
    intent: submission.intent,
    state: submission.intent === null ? 'received' : 'waiting_payment',
    actsNext: submission.intent === null ? 'agency' : 'citizen',
    due: null,
    decision: null,
    createdAt: submittedAt,
  };
  return { case: made, submittedAt, other: isOther ? submission : null };
}
