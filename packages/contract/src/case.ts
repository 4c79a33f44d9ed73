/** A case: append-only events, and the view derived from them. */
import type { Localized } from '@layan/definition';
import type { CalendarDate, Instant, Money, ServiceReference } from './common.js';

/**
 * Grows with questions back, withdrawal and appeal; readers take an unknown state as "under way". `waiting_payment`: nobody works on it
 * until its bill is paid; `lapsed`: it was not paid in time, and the case has ended.
 */
export const caseStates = ['received', 'waiting_payment', 'in_review', 'approved', 'rejected', 'lapsed'] as const;
export type CaseState = (typeof caseStates)[number];

export const actors = ['agency', 'citizen', 'nobody'] as const;
/** Whose turn it is. */
export type ActsNext = (typeof actors)[number];

/** How a due date came about, so that a person can check it. */
export interface DueBasis {
  /** The promise of the service standard. */
  readonly workingDays: number;
  readonly from: 'submitted' | 'paid';
  /** Local date of the agency on which the count starts; day 1 is the first working day after it. */
  readonly since: CalendarDate;
  /** Whose working days, and where. */
  readonly calendar: string;
  readonly zone: string;
}

export interface Due {
  readonly date: CalendarDate;
  readonly basis: DueBasis;
}

export const stepStates = ['done', 'current', 'ahead', 'skipped'] as const;

/** One stage of the definition's process, as far as the events say. */
export interface CaseStep {
  /** Id of the stage in the definition. */
  readonly stage: string;
  readonly state: (typeof stepStates)[number];
  /** When it was done; null before. */
  readonly at: Instant | null;
}

export interface Decision {
  readonly outcome: 'approved' | 'rejected';
  readonly at: Instant;
  /** The definition's reject reason; null when approved. */
  readonly reason: { readonly code: string; readonly label: Localized; readonly basis: string } | null;
  /** What the officer wrote to the citizen. */
  readonly message: string | null;
}

export interface Case {
  readonly id: string;
  /** For people, on the phone and on paper: `P-7Q2K-94MD`. */
  readonly number: string;
  readonly service: ServiceReference & { readonly title: Localized };
  readonly agency: { readonly id: string; readonly name: Localized };
  readonly submission: string;
  /** What is owed for it, at `/intents/{id}`; null when it is free. */
  readonly intent: string | null;
  readonly state: CaseState;
  readonly actsNext: ActsNext;
  /** Id of the stage under way; null when none is: nothing is left to do, or the bill is not paid. */
  readonly nextAction: string | null;
  /** Null when nothing is promised any more, or the clock has not started. */
  readonly due: Due | null;
  readonly progress: readonly CaseStep[];
  readonly decision: Decision | null;
  /** Sequence number of the last event; its quoted form is the ETag. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

interface EventBase {
  /** Counts from 1 in each case, without gaps for the agency; notes are left out for the citizen. */
  readonly seq: number;
  readonly at: Instant;
}

export type CaseEvent =
  | (EventBase & { readonly type: 'received'; readonly data: { readonly submission: string } })
  | (EventBase & { readonly type: 'billed'; readonly data: { readonly intent: string; readonly total: Money } })
  | (EventBase & { readonly type: 'paid'; readonly data: { readonly intent: string; readonly receipt: string } })
  | (EventBase & { readonly type: 'bill_expired'; readonly data: { readonly intent: string } })
  | (EventBase & { readonly type: 'taken'; readonly data: Record<string, never> })
  | (EventBase & { readonly type: 'noted'; readonly data: { readonly text: string } })
  | (EventBase & { readonly type: 'approved'; readonly data: { readonly message: string | null } })
  | (EventBase & {
      readonly type: 'rejected';
      readonly data: { readonly reason: string; readonly message: string | null };
    });

export const caseEventTypes = [
  'received',
  'billed',
  'paid',
  'bill_expired',
  'taken',
  'noted',
  'approved',
  'rejected',
] as const satisfies readonly CaseEvent['type'][];
