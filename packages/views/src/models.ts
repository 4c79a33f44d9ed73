/**
 * Parts of models that several views share. Instants are RFC 3339, dates `YYYY-MM-DD`.
 * Drafts, cases and events have the contract's shapes, as far as a page reads them: what a store or the client gives fits as it is.
 */
import type { Answers, FileFacts, Localized, Region, ServiceDefinition } from '@layan/definition';
import type { StoredFileModel } from '@layan/elements/templates';

/** Lowest and highest total in whole rupiah. */
export interface FeeRange {
  readonly min: { readonly amount: number };
  readonly max: { readonly amount: number };
}

/** A file that was handed in (the contract's `StoredFile` fits). */
export interface FileModel extends FileFacts {
  readonly name: string;
  readonly bytes: number;
  /** By its content; null where it is none of the kinds there are. */
  readonly type: string | null;
}

/** How far a file on its way has come; shares of it from 0 to 1. */
export type UploadState =
  /** Others are sent first. `done`: some of it has arrived already. */
  | { readonly kind: 'waiting'; readonly done?: number }
  | { readonly kind: 'sending'; readonly done: number }
  /** The line is gone; it goes on by itself. */
  | { readonly kind: 'lost'; readonly done: number }
  /** Begun before this page was loaded; it goes on once the person chooses the file again. */
  | { readonly kind: 'half'; readonly done: number }
  | { readonly kind: 'failed' }
  /** Not taken, and why: the contract's `fileProblems`, `quota`, `twice` or `too_many`. */
  | { readonly kind: 'refused'; readonly problem: string };

/** A file that is not in the answer: on its way there, or kept from it. Only a live page has any. */
export interface UploadModel {
  readonly key: string;
  /** Name of its question. */
  readonly field: string;
  readonly name: string;
  /** As the browser says; empty where it does not. */
  readonly type: string;
  readonly bytes: number;
  readonly state: UploadState;
}

/** Rows (`uploadRow`) of such files, by the name of their question. */
export type UploadRows = Readonly<Record<string, readonly StoredFileModel[]>>;

export interface DraftEntry {
  readonly id: string;
  readonly service: { readonly id: string };
  readonly title: Localized;
  /** Tells drafts of one service apart (`draftLabel` of the definition); null when it says nothing yet. */
  readonly label: string | null;
  /** Where to go on: id and title of the first page with something to answer, null when only the check page is left. */
  readonly nextPage: string | null;
  readonly nextTitle: Localized | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The draft a page belongs to. */
export interface DraftModel {
  readonly id: string;
  /** When the answers were last stored; null when nothing is stored yet. */
  readonly savedAt: string | null;
  /** Where a live page stands with what was typed since; absent: all of it is stored, as on a page that was just sent. */
  readonly status?: 'saved' | 'saving' | 'unsaved' | 'offline';
}

/** What must be fetched to draw an address: nothing of it lies in the pack. */
export interface RegionsModel {
  /** Names by dotted code, for all codes in the answers (every level). */
  readonly names: Readonly<Record<string, string>>;
  /** Choices of each address, by the HTML name of its field (`alamat`, `wali/0/alamat`). Only question pages need them. */
  readonly options?: Readonly<Record<string, RegionOptions>>;
}

/** Where regions are looked up: a list on the server, what was loaded so far in a browser. */
export interface RegionSource {
  provinces(): readonly Region[];
  /** What lies in a region; empty where nothing is known to. */
  regencies(province: string): readonly Region[];
  districts(regency: string): readonly Region[];
  villages(district: string): readonly Region[];
  /** Names from the province down to the code's own level; null for a code that is not in the list. */
  names(code: string): readonly string[] | null;
}

export interface RegionOptions {
  readonly provinces: readonly Region[];
  /** Empty until a province is chosen; the same below. */
  readonly regencies: readonly Region[];
  readonly districts: readonly Region[];
  readonly villages: readonly Region[];
}

/** A state this list does not have reads as under way. */
export type CaseState = 'received' | 'waiting_payment' | 'in_review' | 'approved' | 'rejected' | 'lapsed';

export interface DueModel {
  /** Last day within the service standard. */
  readonly date: string;
  readonly basis: { readonly workingDays: number; readonly from: 'submitted' | 'paid' };
}

export interface DecisionModel {
  readonly outcome: 'approved' | 'rejected';
  readonly at: string;
  readonly reason: { readonly code: string; readonly label: Localized; readonly basis: string } | null;
  /** What the officer wrote to the citizen. */
  readonly message: string | null;
}

export interface CaseModel {
  readonly id: string;
  /** What a person reads and says on the phone: `P-7Q2K-94MD`. */
  readonly number: string;
  readonly service: { readonly id: string; readonly title: Localized };
  readonly agency: { readonly name: Localized };
  /** Id of its bill; null where it is free. */
  readonly intent: string | null;
  readonly state: CaseState;
  readonly actsNext: 'agency' | 'citizen' | 'nobody';
  readonly due: DueModel | null;
  readonly decision: DecisionModel | null;
  readonly createdAt: string;
}

/** `noted` carries a text for the agency alone; a citizen's page is not given it. */
export type CaseEventModel =
  | {
      readonly type: 'received' | 'billed' | 'paid' | 'bill_expired' | 'taken' | 'approved' | 'rejected';
      readonly at: string;
    }
  | { readonly type: 'noted'; readonly at: string; readonly data: { readonly text: string } };

/** What was submitted, with the definition it was submitted under. */
export interface SubmittedModel {
  readonly definition: ServiceDefinition;
  readonly answers: Answers;
  readonly regions: RegionsModel;
}
