/** Rows as the service data is kept. Instants are written from the platform's clock, never by the database. */
import type { CaseEvent, CaseState, DraftState, FileProblem, ServiceState } from '@layan/contract';
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
  actor_kind: 'citizen' | 'officer';
  /** The officer's `sub`; null for the citizen, who stands in the case. */
  actor_sub: string | null;
  idempotency_key: string | null;
  at: Date;
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
  outbox: OutboxRow;
  audit: AuditRow;
}
