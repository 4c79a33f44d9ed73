import { sql, type Kysely } from 'kysely';

/** Bills, and money. What was seen and booked is never changed or removed; a movement that does not balance is not committed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table cases drop constraint cases_state_check`,
  `alter table cases add constraint cases_state_check
    check (state in ('received', 'waiting_payment', 'in_review', 'approved', 'rejected', 'lapsed'))`,
  `drop index cases_waiting`,
  `create index cases_waiting on cases (agency_id, created_at, id) where decided_at is null and state <> 'waiting_payment'`,
  `create index cases_unpaid on cases (agency_id, created_at, id) where state = 'waiting_payment'`,
  `alter table case_events drop constraint case_events_actor_kind_check`,
  `alter table case_events add constraint case_events_actor_kind_check check (actor_kind in ('citizen', 'officer', 'system'))`,

  `create table intents (
    id text primary key,
    agency_id text not null,
    case_id text not null unique references cases,
    service_id text not null,
    version integer not null,
    issuer text not null,
    sub text not null,
    state text not null check (state in ('open', 'paid', 'cancelled', 'expired', 'partly_refunded', 'refunded')),
    items jsonb not null,
    total bigint not null check (total > 0),
    revision integer not null check (revision > 0),
    receipt_number text unique,
    paid_at timestamptz,
    paid_by text,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (service_id, version) references definitions
  )`,
  `create index intents_due on intents (expires_at, id) where state = 'open'`,

  `create table charges (
    id text primary key,
    place bigint generated always as identity,
    agency_id text not null,
    intent_id text not null references intents,
    provider text not null,
    method text not null,
    kind text not null check (kind in ('qris', 'virtual_account')),
    name text not null,
    amount bigint not null check (amount > 0),
    state text not null check (state in ('created', 'waiting', 'settled', 'failed', 'expired', 'cancelled')),
    ending boolean not null,
    instruction jsonb,
    idempotency_key text not null,
    expires_at timestamptz not null,
    check_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (intent_id, idempotency_key)
  )`,
  `create index charges_of_intent on charges (intent_id, place)`,
  `create unique index charges_live on charges (intent_id) where state in ('created', 'waiting')`,
  `create index charges_due on charges (check_at, id) where state in ('created', 'waiting')`,

  `create table money_seen (
    id text primary key,
    place bigint generated always as identity,
    agency_id text not null,
    intent_id text not null references intents,
    charge_id text not null references charges,
    provider text not null,
    reference text not null,
    kind text not null check (kind in ('exact', 'underpaid', 'overpaid', 'duplicate', 'late')),
    amount bigint not null check (amount > 0),
    counted bigint not null check (counted >= 0),
    held bigint not null check (held >= 0),
    at timestamptz not null,
    seen_at timestamptz not null,
    unique (provider, reference),
    check (counted + held = amount)
  )`,
  `create index money_seen_of_intent on money_seen (intent_id, place)`,

  `create table money_refused (
    id text primary key,
    agency_id text not null,
    intent_id text not null references intents,
    charge_id text not null references charges,
    provider text not null,
    reference text not null,
    reason text not null check (reason in ('currency', 'amount', 'contradicted')),
    amount text not null,
    currency text not null,
    at timestamptz not null,
    unique (charge_id, reference, amount, currency)
  )`,
  `create index money_refused_of_agency on money_refused (agency_id, at desc, id desc)`,

  `create table refunds (
    id text primary key,
    place bigint generated always as identity,
    agency_id text not null,
    intent_id text not null references intents,
    provider text not null,
    reference text not null,
    state text not null check (state in ('requested', 'done', 'failed')),
    amount bigint not null check (amount > 0),
    from_held bigint not null check (from_held >= 0 and from_held <= amount),
    reason text not null,
    officer_sub text not null,
    idempotency_key text not null,
    check_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index refunds_of_intent on refunds (intent_id, place)`,
  `create index refunds_due on refunds (check_at, id) where state = 'requested'`,

  `create table ledger_entries (
    id bigint generated always as identity primary key,
    movement text not null,
    agency_id text not null,
    intent_id text not null references intents,
    account text not null check (account in ('receivable', 'revenue', 'bank', 'held')),
    amount bigint not null check (amount <> 0),
    at timestamptz not null,
    unique (movement, account)
  )`,
  `create index ledger_entries_of_agency on ledger_entries (agency_id, at, id)`,
  `create index ledger_entries_held on ledger_entries (agency_id, intent_id) where account = 'held'`,

  `create table provider_notices (
    id bigint generated always as identity primary key,
    provider text not null,
    charge_id text,
    outcome text not null,
    at timestamptz not null
  )`,
  `create index provider_notices_of_charge on provider_notices (charge_id, id)`,

  `create table sandbox_charges (
    reference text primary key,
    method text not null,
    amount bigint not null,
    state text not null check (state in ('open', 'paid', 'expired', 'cancelled')),
    instruction jsonb,
    payments jsonb not null,
    expires_at timestamptz not null,
    created_at timestamptz not null
  )`,
  `create index sandbox_charges_newest on sandbox_charges (created_at desc, reference)`,
  `create table sandbox_refunds (
    reference text primary key,
    payment text not null,
    amount bigint not null
  )`,

  `create function refuse_unbalanced() returns trigger language plpgsql as $$
    begin
      if (select sum(amount) from ledger_entries where movement = new.movement) <> 0 then
        raise exception 'movement % does not balance', new.movement;
      end if;
      return null;
    end
  $$`,
  `create constraint trigger ledger_entries_balance after insert on ledger_entries
    deferrable initially deferred for each row execute function refuse_unbalanced()`,
  ...['money_seen', 'money_refused', 'ledger_entries', 'provider_notices'].map(
    (table) =>
      `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_update()`,
  ),
];
