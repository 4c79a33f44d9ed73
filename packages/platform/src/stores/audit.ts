import type { Write } from '../database/index.js';
import type { Officer, Person } from './actor.js';

/** Who did it: a citizen, an officer, or a job of the platform's own. */
export type Auditor = { readonly person: Person } | { readonly officer: Officer } | { readonly job: string };

export type AuditAction =
  | 'draft.created'
  | 'draft.removed'
  | 'draft.submitted'
  | 'file.received'
  | 'file.refused'
  | 'file.removed'
  | 'file.opened'
  | 'intent.refund'
  | 'ledger.exported'
  | 'case.opened'
  | 'case.taken'
  | 'case.noted'
  | 'case.approved'
  | 'case.rejected';

export interface AuditEntry {
  readonly agency: string;
  readonly at: Date;
  readonly by: Auditor;
  readonly action: AuditAction;
  readonly subject: {
    readonly kind: 'draft' | 'submission' | 'file' | 'case' | 'intent' | 'agency';
    readonly id: string;
  };
}

/** Records who did what to which row, in the write that does it. Never what anybody answered. */
export async function audit(write: Write, { agency, at, by, action, subject }: AuditEntry): Promise<void> {
  const actor =
    'person' in by
      ? { actor_kind: 'citizen' as const, actor_issuer: by.person.issuer, actor_sub: by.person.sub, actor_role: null }
      : 'officer' in by
        ? { actor_kind: 'officer' as const, actor_issuer: null, actor_sub: by.officer.sub, actor_role: by.officer.role }
        : { actor_kind: 'system' as const, actor_issuer: null, actor_sub: by.job, actor_role: null };
  await write
    .insertInto('audit')
    .values({ agency_id: agency, at, ...actor, action, subject_kind: subject.kind, subject_id: subject.id })
    .execute();
}
