import type { Submission } from '@layan/contract';
import type { Person } from '../stores/actor.js';
import type { Reader } from '../database/index.js';

/** A person's submission, by its own id or its draft's, with its case; undefined when there is none. */
export async function findSubmission(
  reader: Reader,
  { issuer, sub }: Person,
  by: { readonly id: string } | { readonly draft: string },
): Promise<Submission | undefined> {
  const query = reader
    .selectFrom('submissions')
    .innerJoin('cases', 'cases.submission_id', 'submissions.id')
    .leftJoin('intents', 'intents.case_id', 'cases.id')
    .selectAll('submissions')
    .select(['cases.id as case_id', 'cases.number as case_number', 'intents.id as intent_id'])
    .where('submissions.issuer', '=', issuer)
    .where('submissions.sub', '=', sub);
  const row = await (
    'id' in by ? query.where('submissions.id', '=', by.id) : query.where('submissions.draft_id', '=', by.draft)
  ).executeTakeFirst();
  return (
    row && {
      id: row.id,
      draft: row.draft_id,
      revision: row.revision,
      service: { id: row.service_id, version: row.version },
      case: { id: row.case_id, number: row.case_number },
      intent: row.intent_id,
      answers: row.answers,
      regions: row.regions,
      submittedAt: row.submitted_at.toISOString(),
    }
  );
}
