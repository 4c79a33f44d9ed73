/** What an officer sees and does; always inside one agency. */
import type { Answers } from '@layan/definition';
import type { Case, CaseEvent } from './case.js';

/** A case in the officer's list. */
export interface DeskCase extends Case {
  /** Tells applications apart: what the definition's `draftLabel` says of the answers. */
  readonly label: string | null;
}

/** A case opened by an officer. */
export interface DeskCaseDetail extends DeskCase {
  readonly answers: Answers;
  /** Decree number of the region list the answers were checked against. */
  readonly regions: string;
}

/** An event as the agency sees it: with who did it. `by` is an officer's `sub`, or null when nobody of the agency did. */
export type DeskEvent = CaseEvent & { readonly by: string | null };

/** Body of `POST /desk/cases/{id}/decide`. A rejection names one of the definition's reasons; an approval names none. */
export interface Decide {
  readonly outcome: 'approved' | 'rejected';
  readonly reason?: string;
  /** To the citizen. */
  readonly message?: string;
}

/** Body of `POST /desk/cases/{id}/note`; never shown to the citizen. */
export interface Note {
  readonly text: string;
}
