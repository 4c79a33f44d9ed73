import type { Submission } from '@layan/contract';
import { draftLabel, fee, prune, refuseAtSubmit, type Answers, type ServiceDefinition } from '@layan/definition';
import { insertEvent, type StoredCase } from '../cases/case-rows.js';
import type { Write } from '../database/index.js';
import { filesById, fileResource, filesOfDraft, keepFiles } from '../files/file-rows.js';
import { openBill } from '../payment/open-bill.js';
import { ProblemError } from '../problem/problem-error.js';
import type { Person } from '../stores/actor.js';
import { requireAssurance } from '../stores/assurance.js';
import { audit } from '../stores/audit.js';
import { draftResource, lockDraft, type StoredDraft } from '../stores/drafts/draft-rows.js';
import { tell } from '../stores/outbox.js';
import type { Parts } from '../stores/parts.js';
import type { SubmitOptions } from '../stores/stores.js';
import { refusal } from './refusal.js';
import { findSubmission } from './submission-rows.js';

type Submitted = { readonly submission: Submission; readonly first: boolean };

/**
 * Sends a draft in one transaction. The lock on the draft makes the second of two submits wait for the first, `unique (draft_id)`
 * would refuse it in any case, and a process that dies at any point leaves either all of it or nothing.
 */
export async function submit(parts: Parts, person: Person, draft: string, options: SubmitOptions): Promise<Submitted> {
  parts.reachFailPoint('submit-before-transaction');
  const submitted = await parts.database.write(async (write): Promise<Submitted> => {
    const row = await lockDraft(write, person, draft);
    if (options.key !== row.submit_key) throw new ProblemError('idempotency-key-mismatch');
    if (row.state === 'submitted') return { submission: await stored(write, person, draft), first: false };
    const definition = await parts.catalogue.definition(write, row.service_id, row.version);
    requireAssurance(definition, options.assurance);
    if (options.revision !== row.revision)
      throw new ProblemError('revision-mismatch', { current: draftResource(row, null) });
    const files = filesById((await filesOfDraft(write, draft)).map(fileResource));
    const context = { ...parts.context(definition), files };
    const findings = refuseAtSubmit(definition, row.answers, options.identity, context);
    if (findings.length > 0) throw refusal(findings);
    await store(parts, write, row, definition);
    parts.reachFailPoint('submit-in-transaction-before-commit');
    return { submission: await stored(write, person, draft), first: true };
  });
  parts.reachFailPoint('submit-after-commit-before-answer');
  return submitted;
}

async function stored(write: Write, person: Person, draft: string): Promise<Submission> {
  const submission = await findSubmission(write, person, { draft });
  if (submission === undefined) throw new Error('A submitted draft has no submission');
  return submission;
}

/** Everything a submission consists of. */
async function store(parts: Parts, write: Write, draft: StoredDraft, definition: ServiceDefinition): Promise<void> {
  const at = parts.clock.now();
  const context = parts.context(definition);
  const answers = prune(definition, draft.answers, context);
  const cost = fee(definition, answers, context);
  if (cost.total === null) throw new ProblemError('fee-unknown');
  const { agency_id, service_id, version, issuer, sub, revision } = draft;
  const owned = { agency_id, service_id, version, issuer, sub };
  const id = parts.ids.id();

  await write
    .insertInto('submissions')
    .values({
      ...owned,
      id,
      draft_id: draft.id,
      revision,
      idempotency_key: draft.submit_key,
      answers: JSON.stringify(answers),
      regions: parts.regionsVersion,
      submitted_at: at,
    })
    .execute();
  await keepFiles(write, draft.id, id, fileIds(definition, answers));
  parts.reachFailPoint('submit-in-transaction-after-submission');

  const label = draftLabel(definition, answers, context);
  const opened = await openCase(parts, write, { ...owned, submission_id: id, label, at });
  await tell(parts, write, { agency: agency_id, topic: 'case.received', data: { case: opened.id, seq: 1 }, at });
  if (cost.total > 0) await openBill(parts, write, opened, cost);
  await audit(write, {
    agency: agency_id,
    at,
    by: { person: { issuer, sub } },
    action: 'draft.submitted',
    subject: { kind: 'submission', id },
  });
  await write
    .updateTable('drafts')
    .set({ state: 'submitted', answers: JSON.stringify(answers), updated_at: at })
    .where('id', '=', draft.id)
    .execute();
}

/** Ids of all files in answers that were checked. */
const fileIds = ({ pages }: ServiceDefinition, answers: Answers): readonly string[] =>
  pages
    .flatMap(({ fields }) => fields)
    .flatMap(({ type, name }) => (type === 'file' ? ((answers[name] ?? []) as readonly string[]) : []));

interface NewCase {
  readonly agency_id: string;
  readonly service_id: string;
  readonly version: number;
  readonly issuer: string;
  readonly sub: string;
  readonly submission_id: string;
  readonly label: string | null;
  readonly at: Date;
}

/** Opens the case with its first event, under a number nobody has. */
async function openCase({ ids }: Parts, write: Write, { at, ...values }: NewCase): Promise<StoredCase> {
  const id = ids.id();
  const fresh = { ...values, id, state: 'received', seq: 1, decided_at: null, created_at: at, updated_at: at } as const;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const row = { ...fresh, number: ids.caseNumber() };
    const { numInsertedOrUpdatedRows } = await write
      .insertInto('cases')
      .values(row)
      .onConflict((conflict) => conflict.column('number').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) continue;
    const data = { submission: values.submission_id };
    await insertEvent(write, { id, agency_id: values.agency_id }, 1, {
      type: 'received',
      data,
      by: 'citizen',
      key: null,
      at,
    });
    return row;
  }
  throw new Error('No free case number in ten attempts');
}
