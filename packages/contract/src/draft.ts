/** What a citizen has begun: answers kept under a revision until they are submitted. */
import type { Answers, Identity } from '@layan/definition';
import type { Instant, ServiceReference } from './common.js';

export const draftStates = ['open', 'submitted'] as const;
export type DraftState = (typeof draftStates)[number];

export interface Draft {
  readonly id: string;
  readonly service: ServiceReference;
  readonly state: DraftState;
  /** Counts up by one with every change; its quoted form is the ETag. */
  readonly revision: number;
  /** While open: everything typed so far, hidden answers included. Once submitted: what was submitted. */
  readonly answers: Answers;
  /**
   * What the identity of whoever asks says, for the claims that this draft's definition fills answers from and no others; empty once
   * submitted. With it the browser's engine fills and locks the same answers as the server's.
   */
  readonly identity: Identity;
  /** The `Idempotency-Key` of this draft's one submission. */
  readonly submitKey: string;
  /** Null until submitted. */
  readonly submission: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A draft in a list: enough to tell it from the others and to go on with it. */
export interface DraftSummary {
  readonly id: string;
  readonly service: ServiceReference;
  readonly state: DraftState;
  readonly revision: number;
  /** What the definition's `draftLabel` says; null while it says nothing. */
  readonly label: string | null;
  /** Id of the first page that still asks something; null when only checking and sending are left. */
  readonly nextPage: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Body of `POST /drafts`. */
export interface CreateDraft {
  readonly service: string;
}

/** Body of `PATCH /drafts/{id}`: a JSON Merge Patch (RFC 7396) of the answers; null takes an answer away, arrays are whole. */
export type AnswersPatch = { readonly [name: string]: unknown };
