/** Parts of models that several views share. Instants are RFC 3339, dates `YYYY-MM-DD`. */
import type { Answers, Localized, Region, ServiceDefinition } from '@layan/definition';

/** A draft of the citizen. */
export interface DraftEntry {
  readonly id: string;
  readonly service: string;
  readonly serviceTitle: Localized;
  /** Tells drafts of one service apart (`draftLabel` of the definition); null when it says nothing yet. */
  readonly label: string | null;
  readonly startedAt: string;
  readonly savedAt: string;
  /** Where to go on: id of the first page with something to answer, null when only the check page is left. */
  readonly nextPage: string | null;
  /** Visible pages that are complete, and all visible pages. */
  readonly done: number;
  readonly total: number;
}

/** The draft a page belongs to. */
export interface DraftModel {
  readonly id: string;
  /** When the answers were last stored; null when nothing is stored yet. */
  readonly savedAt: string | null;
}

/** What must be fetched to draw an address: nothing of it lies in the pack. */
export interface RegionsModel {
  /** Names by dotted code, for all codes in the answers (every level). */
  readonly names: Readonly<Record<string, string>>;
  /** Choices of each address, by the HTML name of its field (`alamat`, `wali/0/alamat`). Only question pages need them. */
  readonly options?: Readonly<Record<string, RegionOptions>>;
}

export interface RegionOptions {
  readonly provinces: readonly Region[];
  /** Empty until a province is chosen; the same below. */
  readonly regencies: readonly Region[];
  readonly districts: readonly Region[];
  readonly villages: readonly Region[];
}

export const caseStates = [
  'received',
  'waiting_payment',
  'in_review',
  'waiting_citizen',
  'approved',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type CaseState = (typeof caseStates)[number];

export interface Due {
  /** Last day within the service standard. */
  readonly date: string;
  readonly workingDays: number;
  /** What the days are counted from. */
  readonly from: 'submitted' | 'paid';
}

export const timelineTypes = [
  'submitted',
  'received',
  'paid',
  'in_review',
  'asked',
  'replied',
  'approved',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type TimelineType = (typeof timelineTypes)[number];

export interface TimelineEntry {
  readonly type: TimelineType;
  readonly at: string;
  /** Who did it; `system` is the platform itself. */
  readonly by: 'citizen' | 'agency' | 'system';
  readonly note?: string;
}

export interface Decision {
  readonly outcome: 'approved' | 'rejected';
  readonly at: string;
  /** Code in `process.rejectReasons`; only when rejected. */
  readonly reason?: string;
  /** What the officer wrote to the citizen. */
  readonly note?: string;
}

export interface CaseEntry {
  readonly id: string;
  /** What a person reads and says on the phone: `P-7Q2K-94MD`. */
  readonly number: string;
  readonly service: string;
  readonly serviceTitle: Localized;
  readonly state: CaseState;
  readonly submittedAt: string;
  readonly due: Due | null;
}

export interface CaseModel extends CaseEntry {
  readonly actsNext: 'agency' | 'citizen' | 'nobody';
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly decision: Decision | null;
}

/** What was submitted, with the definition it was submitted under. */
export interface SubmittedModel {
  readonly definition: ServiceDefinition;
  readonly answers: Answers;
  readonly regions: RegionsModel;
}
