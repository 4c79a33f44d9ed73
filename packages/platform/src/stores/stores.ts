/**
 * Every row of service data is read and written through a store, and a store is bound to who acts: there is no unbound one.
 * What a store cannot see does not exist for it (`not-found`). Stores throw `ProblemError` and nothing else on purpose.
 */
import type {
  Case,
  CaseEvent,
  Decide,
  DeskCase,
  DeskCaseDetail,
  DeskEvent,
  Draft,
  DraftSummary,
  HeldMoney,
  Intent,
  AnswersPatch,
  List,
  Money,
  RefusedMoney,
  Service,
  Submission,
} from '@layan/contract';
import type { Assurance, EngineContext, ServiceDefinition } from '@layan/definition';
import type { DeskFileStore } from '../files/desk-files.js';
import type { FileStore } from '../files/file-store.js';
import type { FileJobs } from '../files/intake.js';
import type { Stash } from '../files/stash.js';
import type { Notification } from '../payment/provider.js';
import type { Identity, Officer, Person } from './actor.js';

export interface Stores {
  /** Over all agencies, one person's. */
  citizen(person: Person): CitizenStore;
  /** Inside one agency, as far as the role goes. */
  officer(officer: Officer): OfficerStore;
  system(job: 'outbox'): OutboxStore;
  system(job: 'payment'): PaymentStore;
  nobody(): PublicStore;
  /** What the platform does with files by itself. */
  files(): FileJobs;
  readonly stash: Stash;
  /** What the engine needs to judge answers to this definition now: the agency's local date, pack and region codes. */
  context(definition: ServiceDefinition, locale?: string): Omit<EngineContext, 'files'>;
}

/** A part of a list. `limit` is 1 to 100, default 20. */
export interface Paging {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** What is known of the person who applies, from the identity provider, at this moment. */
export interface Applicant {
  readonly identity: Identity;
  readonly assurance: Assurance;
}

export interface CitizenStore {
  readonly drafts: DraftStore;
  /**
   * Sends a draft, once. One transaction: submission, case, bill, outbox, audit, end of the draft.
   * @returns `first: false` and the stored answer when it had been submitted before, whatever revision is named now.
   * @throws ProblemError `not-found`; `idempotency-key-mismatch` (not this draft's key); `revision-mismatch` with the draft as
   * `current`; `refused-answers` with the findings of the wizard; `assurance-too-low`; `fee-unknown` when a fee line
   * has no amount with these answers.
   */
  submit(draft: string, options: SubmitOptions): Promise<{ readonly submission: Submission; readonly first: boolean }>;
  readonly submissions: { get(id: string): Promise<Submission> };
  readonly cases: CitizenCaseStore;
  readonly files: FileStore;
  readonly intents: CitizenIntentStore;
}

export interface SubmitOptions extends Applicant {
  /** The draft's revision that the citizen checked. */
  readonly revision: number;
  /** The draft's `submitKey`. */
  readonly key: string;
}

/** A draft as it is kept. What the identity fills in is of the moment: the API adds it, and it is stored nowhere. */
export type KeptDraft = Omit<Draft, 'identity'>;

export interface DraftStore {
  /**
   * Begins a draft of the service's current version, prefilled from the identity.
   * With `key` (any text of the caller's choice, 1 to 255 characters) a repeated call gives the first draft and `created: false`.
   * @throws ProblemError `not-found`, `service-closed`, `assurance-too-low`, `idempotency-key-mismatch` (key used for another service).
   */
  create(
    service: string,
    applicant: Applicant,
    options?: { readonly key?: string },
  ): Promise<{ readonly draft: KeptDraft; readonly created: boolean }>;
  /** Open drafts, newest first; of one service when named. */
  list(options?: Paging & { readonly service?: string | undefined }): Promise<List<DraftSummary>>;
  /** Open or submitted. @throws ProblemError `not-found` */
  get(id: string): Promise<KeptDraft>;
  /**
   * Merges a JSON Merge Patch into the answers. Names, kinds and size are checked; rules are not. With `identity`, what the change
   * makes prefilled is filled in, except where the patch itself says something. A patch that changes nothing keeps the revision.
   * @throws ProblemError `not-found`; `already-submitted`; `revision-mismatch` with the draft as `current`; `invalid-request`; `too-large`.
   */
  patch(
    id: string,
    change: { readonly revision: number; readonly patch: AnswersPatch; readonly identity?: Identity },
  ): Promise<KeptDraft>;
  /** Removes an open draft for good. @throws ProblemError `not-found`, `already-submitted` */
  remove(id: string): Promise<void>;
}

export interface CitizenCaseStore {
  /** Newest first. */
  list(paging?: Paging): Promise<List<Case>>;
  /** @throws ProblemError `not-found` */
  get(id: string): Promise<Case>;
  /** In order of `seq`, without the agency's notes. @throws ProblemError `not-found` */
  events(id: string, paging?: Paging): Promise<List<CaseEvent>>;
}

export interface CitizenIntentStore {
  /** @throws ProblemError `not-found` */
  get(id: string): Promise<Intent>;
  /**
   * Asks for an instruction to pay what is outstanding. A live attempt of the same method is given again; one of another method, or one that
   * shall not be paid any more, is ended at its provider first. While the provider does not answer, the attempt is `created`.
   * @param options.key Any text of the caller's choice, 1 to 255 characters: the same key gives the attempt it made.
   * @throws ProblemError `not-found`; `intent-not-payable`; `invalid-request` (no such method); `idempotency-key-mismatch`;
   * `payment-unavailable` when the provider does not confirm the end of the live attempt.
   */
  attempt(
    id: string,
    options: { readonly method: string; readonly key: string },
  ): Promise<{ readonly intent: Intent; readonly created: boolean }>;
}

/** `undecided`: oldest first, as they wait; `unpaid`: the same of those whose bill is open. `decided`: newest first, lapsed ones too. */
export type DeskQueue = 'undecided' | 'unpaid' | 'decided';

export interface OfficerStore {
  /** Cases of the officer's agency; default queue `undecided`. */
  list(options?: Paging & { readonly queue?: DeskQueue | undefined }): Promise<List<DeskCase>>;
  /** Opens a case with its answers; leaves an audit row. @throws ProblemError `not-found` */
  get(id: string): Promise<DeskCaseDetail>;
  /** Everything that happened, notes included. @throws ProblemError `not-found` */
  events(id: string, paging?: Paging): Promise<List<DeskEvent>>;
  /** Begins the review; a case that is under review stays as it is. @throws ProblemError `not-found`, `forbidden`, `already-decided`, `waiting-payment` */
  take(id: string, change: DeskChange): Promise<DeskCase>;
  /**
   * Approves, or rejects with one of the definition's reasons.
   * @throws ProblemError `not-found`, `forbidden` (role), `already-decided`, `waiting-payment`, `revision-mismatch` with the case as `current`, `invalid-request` (reason).
   */
  decide(id: string, change: DeskChange & { readonly revision: number; readonly decision: Decide }): Promise<DeskCase>;
  /** Leaves a note for the agency. @throws ProblemError `not-found`, `forbidden` (role) */
  note(id: string, change: DeskChange & { readonly text: string }): Promise<DeskCase>;
  readonly files: DeskFileStore;
  readonly money: OfficerMoneyStore;
}

/** Money of the officer's agency. */
export interface OfficerMoneyStore {
  /** @throws ProblemError `not-found` */
  get(intent: string): Promise<Intent>;
  /**
   * Gives money back: what is held first, then what paid the bill; of the newest payment first.
   * @throws ProblemError `not-found`, `forbidden` (role), `available-mismatch` with the intent as `current` when another amount is
   * available or more is asked for, `idempotency-key-mismatch`.
   */
  refund(
    intent: string,
    change: DeskChange & { readonly amount: Money; readonly available: Money; readonly reason: string },
  ): Promise<Intent>;
  /** Bills with money that waits to be given back, longest first. */
  held(paging?: Paging): Promise<List<HeldMoney>>;
  /** What providers told of and was not booked, newest first. */
  refused(paging?: Paging): Promise<List<RefusedMoney>>;
  /**
   * Entries of the ledger as CSV; leaves an audit row.
   * @param days Local dates of the agency, both included, 366 days at most.
   * @throws ProblemError `malformed-request` (days)
   */
  ledger(days: { readonly from: string; readonly to: string }): Promise<string>;
}

export interface DeskChange {
  /** Idempotency key: the same key on the same case does it once and answers alike. */
  readonly key: string;
}

export interface PublicStore {
  readonly services: {
    list(paging?: Paging): Promise<List<Service>>;
    /** @throws ProblemError `not-found` */
    get(id: string): Promise<Service>;
  };
  readonly definitions: {
    /** A published version; the current one when none is named. @throws ProblemError `not-found` */
    get(service: string, version?: number): Promise<ServiceDefinition>;
  };
}

/** What must be told to others, written in the transaction that made it true. Carries ids, nothing personal. */
export interface OutboxMessage {
  readonly id: string;
  readonly agency: string;
  /** `case.received`, `case.billed`, `case.paid`, `case.bill_expired`, `case.taken`, `case.approved`, `case.rejected` */
  readonly topic: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly createdAt: string;
  /** How many times it was handed out, this time included. */
  readonly attempt: number;
}

export interface OutboxStore {
  /** Hands out due messages for `leaseSeconds`; others do not get them meanwhile. At least once: consumers deduplicate by `id`. */
  claim(options: { readonly limit: number; readonly leaseSeconds: number }): Promise<readonly OutboxMessage[]>;
  /** Delivered. False when the lease had run out and somebody else has it now. */
  complete(message: { readonly id: string; readonly attempt: number }): Promise<boolean>;
}

/** The platform's own job with money. */
export interface PaymentStore {
  /**
   * Takes what a provider tells. What is not news changes nothing.
   * @throws ProblemError `not-found` (no such provider), `notification-refused` (not signed by it, or for another time)
   */
  notify(provider: string, notification: Notification): Promise<void>;
  /**
   * Asks providers about attempts and refunds that are due to be asked about, ends what has run out, and lets bills expire.
   * @returns How many were looked at; fewer than the limit: nothing more was due.
   */
  reconcile(options?: { readonly limit?: number }): Promise<number>;
}
