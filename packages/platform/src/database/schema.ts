/** Rows as the service data is kept. Instants are written from the platform's clock, never by the database. */
import type {
  AttemptState,
  CaseEvent,
  CaseState,
  DraftState,
  FileProblem,
  IntentState,
  MoneyKind,
  MoneyRefusal,
  PaymentInstruction,
  PaymentKind,
  Refund,
  ServiceState,
} from '@layan/contract';
import type { LedgerAccount } from '../payment/ledger.js';
import type { Answers, FileType, ServiceDefinition } from '@layan/definition';
import type { ColumnType, Generated } from 'kysely';

/** Written as JSON text (both drivers agree on that), read as a value. */
type Json<Value> = ColumnType<Value, string, string>;

/** Every row of service data says which agency it belongs to. */
interface Owned {
  agency_id: string;
}

/** Whose it is: the person's key. */
interface Personal {
  issuer: string;
  sub: string;
}

/** Pinned to an immutable version. */
interface Pinned {
  service_id: string;
  version: number;
}

export interface ServiceRow extends Owned {
  id: string;
  /** What a new draft is pinned to. */
  version: number;
  state: ServiceState;
  updated_at: Date;
}

export interface DefinitionRow extends Owned, Pinned {
  document: Json<ServiceDefinition>;
  /** SHA-256 of the canonical document: a published version never changes. */
  digest: string;
  published_at: Date;
}

export interface DraftRow extends Owned, Personal, Pinned {
  id: string;
  state: DraftState;
  revision: number;
  answers: Json<Answers>;
  submit_key: string;
  create_key: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface SubmissionRow extends Owned, Personal, Pinned {
  id: string;
  draft_id: string;
  revision: number;
  idempotency_key: string;
  answers: Json<Answers>;
  regions: string;
  submitted_at: Date;
}

export interface FileRow extends Owned, Personal {
  id: string;
  draft_id: string;
  /** Set when the draft is sent with it; from then on nobody removes it. */
  submission_id: string | null;
  /** JSON Pointer of the answer it was handed in for. */
  pointer: string;
  name: string;
  /** Bytes that were announced, and that have come. */
  length: number;
  received: number;
  state: 'uploading' | 'waiting' | 'clean' | 'refused';
  type: FileType | null;
  /** Of the bytes that were looked at: nothing else is ever scanned or served. */
  sha256: string | null;
  problem: FileProblem | null;
  /** When an upload that stands still is given up, or a scan is tried again. */
  due_at: Date;
  created_at: Date;
}

export interface CaseRow extends Owned, Personal, Pinned {
  id: string;
  number: string;
  submission_id: string;
  label: string | null;
  state: CaseState;
  /** Sequence number of the last event. */
  seq: number;
  decided_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface CaseEventRow extends Owned {
  case_id: string;
  seq: number;
  type: CaseEvent['type'];
  data: Json<CaseEvent['data']>;
  actor_kind: 'citizen' | 'officer' | 'system';
  /** The officer's `sub`; null for the citizen, who stands in the case, and for a payment. */
  actor_sub: string | null;
  idempotency_key: string | null;
  at: Date;
}

export interface IntentRow extends Owned, Personal, Pinned {
  id: string;
  case_id: string;
  state: IntentState;
  /** Code and amount of each line; what a code is called stands in the definition. */
  items: Json<readonly { readonly code: string; readonly amount: number }[]>;
  /** Whole rupiah, as every amount here. */
  total: number;
  revision: number;
  receipt_number: string | null;
  paid_at: Date | null;
  /** The charge whose money completed the payment. */
  paid_by: string | null;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface ChargeRow extends Owned {
  /** Ours, and the reference under which the provider knows it. */
  id: string;
  /** Counts up in the order in which rows are made. */
  place: Generated<number>;
  intent_id: string;
  provider: string;
  method: string;
  kind: PaymentKind;
  /** Of the method, as people know it. */
  name: string;
  amount: number;
  state: AttemptState;
  ending: boolean;
  instruction: Json<PaymentInstruction> | null;
  idempotency_key: string;
  expires_at: Date;
  /** When the provider is asked about it next, while it is live. */
  check_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface MoneySeenRow extends Owned {
  id: string;
  /** Counts up in the order in which rows are made. */
  place: Generated<number>;
  intent_id: string;
  charge_id: string;
  provider: string;
  /** The provider's own reference of the payment. */
  reference: string;
  kind: MoneyKind;
  amount: number;
  counted: number;
  held: number;
  /** When the provider took it, and when we learned of it. */
  at: Date;
  seen_at: Date;
}

export interface MoneyRefusedRow extends Owned {
  id: string;
  intent_id: string;
  charge_id: string;
  provider: string;
  reference: string;
  reason: MoneyRefusal;
  amount: string;
  currency: string;
  at: Date;
}

export interface RefundRow extends Owned {
  id: string;
  /** Counts up in the order in which rows are made. */
  place: Generated<number>;
  intent_id: string;
  provider: string;
  /** The payment that is given back, by the provider's reference. */
  reference: string;
  state: Refund['state'];
  amount: number;
  from_held: number;
  reason: string;
  officer_sub: string;
  idempotency_key: string;
  check_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface LedgerEntryRow extends Owned {
  id: Generated<number>;
  /** Entries of one movement sum to nothing; the database refuses to commit others. */
  movement: string;
  intent_id: string;
  account: LedgerAccount;
  /** Debits are positive. */
  amount: number;
  at: Date;
}

/** What providers told, and what became of it: never a body, never who paid. */
export interface ProviderNoticeRow {
  id: Generated<number>;
  provider: string;
  charge_id: string | null;
  /** `applied`, or why it changed nothing. */
  outcome: string;
  at: Date;
}

/** At the invented bank; the platform's own side knows nothing of it. */
export interface SandboxChargeRow {
  reference: string;
  method: string;
  amount: number;
  state: 'open' | 'paid' | 'expired' | 'cancelled';
  instruction: Json<PaymentInstruction> | null;
  payments: Json<
    readonly { readonly reference: string; readonly amount: string; readonly currency: string; readonly at: string }[]
  >;
  expires_at: Date;
  created_at: Date;
}

export interface SandboxRefundRow {
  reference: string;
  payment: string;
  amount: number;
}

export interface OutboxRow extends Owned {
  id: string;
  topic: string;
  data: Json<Readonly<Record<string, string | number>>>;
  attempt: number;
  due_at: Date;
  completed_at: Date | null;
  created_at: Date;
}

export interface AuditRow extends Owned {
  id: Generated<number>;
  at: Date;
  actor_kind: 'citizen' | 'officer' | 'system';
  actor_issuer: string | null;
  actor_sub: string | null;
  actor_role: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
}

export interface Schema {
  services: ServiceRow;
  definitions: DefinitionRow;
  drafts: DraftRow;
  submissions: SubmissionRow;
  files: FileRow;
  cases: CaseRow;
  case_events: CaseEventRow;
  intents: IntentRow;
  charges: ChargeRow;
  money_seen: MoneySeenRow;
  money_refused: MoneyRefusedRow;
  refunds: RefundRow;
  ledger_entries: LedgerEntryRow;
  provider_notices: ProviderNoticeRow;
  sandbox_charges: SandboxChargeRow;
  sandbox_refunds: SandboxRefundRow;
  outbox: OutboxRow;
  audit: AuditRow;
}
