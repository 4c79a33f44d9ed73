import { sql, type Kysely } from 'kysely';

/** Files that citizens hand in. A file goes with its draft; its bytes lie elsewhere, and what has no row is swept away there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table files (
    id text primary key,
    agency_id text not null,
    draft_id text not null references drafts on delete cascade,
    submission_id text references submissions,
    issuer text not null,
    sub text not null,
    pointer text not null,
    name text not null,
    length integer not null check (length > 0),
    received integer not null check (received between 0 and length),
    state text not null check (state in ('uploading', 'waiting', 'clean', 'refused')),
    type text,
    sha256 text,
    problem text,
    due_at timestamptz not null,
    created_at timestamptz not null,
    check (state in ('uploading', 'refused') or (type is not null and sha256 is not null)),
    check ((state = 'refused') = (problem is not null))
  )`,
  `create index files_of_draft on files (draft_id, created_at, id)`,
  `create index files_of_submission on files (submission_id, created_at, id) where submission_id is not null`,
  `create index files_of_person on files (issuer, sub, submission_id)`,
  `create index files_due on files (state, due_at, id) where state in ('uploading', 'waiting')`,
];
