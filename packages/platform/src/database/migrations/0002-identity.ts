import { sql, type Kysely } from 'kysely';

/** Accounts and records of the identity provider, sessions of the plain pages. What is personal here is sealed with a key that is not in the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table accounts (
    sub text primary key,
    kind text not null check (kind in ('citizen', 'officer')),
    username text not null unique,
    password text not null,
    name text not null,
    assurance text not null check (assurance in ('basic', 'substantial', 'high')),
    nik text,
    birthdate text,
    phone text,
    email text,
    agency text,
    role text,
    created_at timestamptz not null,
    check (kind = 'citizen' or (agency is not null and role is not null))
  )`,

  `create table attempts (
    key text primary key,
    count integer not null,
    since timestamptz not null
  )`,
  `create index attempts_since on attempts (since)`,

  `create table oidc_records (
    model text not null,
    id text not null,
    sealed text not null,
    uid text,
    user_code text,
    grant_id text,
    expires_at timestamptz,
    consumed_at timestamptz,
    primary key (model, id)
  )`,
  `create index oidc_records_uid on oidc_records (model, uid) where uid is not null`,
  `create index oidc_records_user_code on oidc_records (model, user_code) where user_code is not null`,
  `create index oidc_records_grant on oidc_records (grant_id) where grant_id is not null`,
  `create index oidc_records_expiry on oidc_records (expires_at) where expires_at is not null`,

  `create table web_sessions (
    key text primary key,
    kind text not null check (kind in ('pages', 'desk')),
    sub text not null,
    sid text,
    sealed text,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz
  )`,
  `create index web_sessions_sub on web_sessions (sub)`,
  `create index web_sessions_sid on web_sessions (sid) where sid is not null`,
  `create index web_sessions_seen on web_sessions (seen_at)`,

  `create table parked_posts (
    key text primary key,
    sub text not null,
    sealed text not null,
    expires_at timestamptz not null
  )`,
  `create index parked_posts_expiry on parked_posts (expires_at)`,
];
