/** What the platform takes. A key that is not named here is refused. */
import { z } from 'zod';
import type { Decide, Note } from '../desk.js';
import type { AnswersPatch, CreateDraft } from '../draft.js';
import { idSchema, pagingSchema, textSchema } from './common.js';

export const createDraftSchema = z.strictObject({
  service: idSchema.describe('Id of the service; the draft is pinned to its current version.'),
}) satisfies z.ZodType<CreateDraft>;

/** Names are those of the definition's fields; the store checks them, since they differ by service. */
export const answersPatchSchema = z
  .record(z.string(), z.unknown())
  .describe(
    'JSON Merge Patch (RFC 7396) of the answers: null removes, arrays are whole.',
  ) satisfies z.ZodType<AnswersPatch>;

export const decideSchema = z.strictObject({
  outcome: z.enum(['approved', 'rejected']),
  reason: z.string().min(1).max(100).optional().describe('A reject reason of the definition; only with `rejected`.'),
  message: textSchema.optional().describe('To the citizen.'),
}) satisfies z.ZodType<Decide>;

export const noteSchema = z.strictObject({ text: textSchema }) satisfies z.ZodType<Note>;

export const listDraftsSchema = pagingSchema.extend({ service: idSchema.optional() });

export const listDeskCasesSchema = pagingSchema.extend({
  queue: z.enum(['undecided', 'decided']).optional().describe('`undecided`, oldest first, when absent.'),
});
