import { sql, type Kysely } from 'kysely';

/** Service data. Every row carries `agency_id`; events and audit rows are never updated. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table services (
    id text primary key,
    agency_id text not null,
    version integer not null,
    state text not null check (state in ('open', 'closed')),
    updated_at timestamptz not null
  )`,
  `create table definitions (
    service_id text not null,
    version integer not null check (version > 0),
    agency_id text not null,
    document json not null,
    digest text not null,
    published_at timestamptz not null,
    primary key (service_id, version)
  )`,

  `create table drafts (
    id text primary key,
    agency_id text not null,
    service_id text not null,
    version integer not null,
    issuer text not null,
    sub text not null,
    state text not null check (state in ('open', 'submitted')),
    revision integer not null check (revision > 0),
    answers jsonb not null,
    submit_key text not null,
    create_key text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (service_id, version) references definitions
  )`,
  `create index drafts_of_person on drafts (issuer, sub, created_at desc, id desc) where state = 'open'`,
  `create index drafts_of_person_and_service on drafts (issuer, sub, service_id, created_at desc, id desc) where state = 'open'`,
  `create unique index drafts_create_key on drafts (issuer, sub, create_key) where create_key is not null`,

  `create table submissions (
    id text primary key,
    agency_id text not null,
    draft_id text not null unique references drafts,
    service_id text not null,
    version integer not null,
    issuer text not null,
    sub text not null,
    revision integer not null,
    idempotency_key text not null,
    answers jsonb not null,
    regions text not null,
    submitted_at timestamptz not null,
    foreign key (service_id, version) references definitions
  )`,

  `create table cases (
    id text primary key,
    agency_id text not null,
    number text not null unique,
    submission_id text not null unique references submissions,
    service_id text not null,
    version integer not null,
    issuer text not null,
    sub text not null,
    label text,
    state text not null check (state in ('received', 'in_review', 'approved', 'rejected')),
    seq integer not null check (seq > 0),
    decided_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (service_id, version) references definitions
  )`,
  `create index cases_of_person on cases (issuer, sub, created_at desc, id desc)`,
  `create index cases_waiting on cases (agency_id, created_at, id) where decided_at is null`,
  `create index cases_decided on cases (agency_id, decided_at desc, id desc) where decided_at is not null`,

  `create table case_events (
    case_id text not null references cases,
    seq integer not null check (seq > 0),
    agency_id text not null,
    type text not null,
    data jsonb not null,
    actor_kind text not null check (actor_kind in ('citizen', 'officer')),
    actor_sub text,
    idempotency_key text,
    at timestamptz not null,
    primary key (case_id, seq)
  )`,
  `create unique index case_events_key on case_events (case_id, idempotency_key) where idempotency_key is not null`,

  `create table outbox (
    id text primary key,
    agency_id text not null,
    topic text not null,
    data jsonb not null,
    attempt integer not null,
    due_at timestamptz not null,
    completed_at timestamptz,
    created_at timestamptz not null
  )`,
  `create index outbox_due on outbox (due_at, id) where completed_at is null`,

  `create table audit (
    id bigint generated always as identity primary key,
    agency_id text not null,
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('citizen', 'officer', 'system')),
    actor_issuer text,
    actor_sub text,
    actor_role text,
    action text not null,
    subject_kind text not null,
    subject_id text not null
  )`,
  `create index audit_of_agency on audit (agency_id, at, id)`,
  `create index audit_of_subject on audit (subject_kind, subject_id, id)`,

  `create function refuse_update() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name; end
  $$`,
  `create trigger case_events_append_only before update on case_events for each row execute function refuse_update()`,
  `create trigger audit_append_only before update on audit for each row execute function refuse_update()`,
];
