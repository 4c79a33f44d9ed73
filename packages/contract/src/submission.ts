/** What was sent, exactly once, and the case it opened. */
import type { Answers } from '@layan/definition';
import type { Instant, ServiceReference } from './common.js';

export interface Submission {
  readonly id: string;
  readonly draft: string;
  /** The draft's revision that was sent. */
  readonly revision: number;
  readonly service: ServiceReference;
  readonly case: { readonly id: string; readonly number: string };
  /** What is owed for it, at `/intents/{id}`; null when it is free. */
  readonly intent: string | null;
  /** Answers to questions that were asked; the others were pruned. */
  readonly answers: Answers;
  /** Decree number of the region list the answers were checked against. */
  readonly regions: string;
  readonly submittedAt: Instant;
}
