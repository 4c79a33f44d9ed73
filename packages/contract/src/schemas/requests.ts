/** What the platform takes. A key that is not named here is refused. */
import { z } from 'zod';
import type { Decide, Note } from '../desk.js';
import type { CreateAttempt, CreateRefund } from '../payment.js';
import type { AnswersPatch, CreateDraft } from '../draft.js';
import { dateSchema, idSchema, moneySchema, pagingSchema, textSchema } from './common.js';

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

export const createAttemptSchema = z.strictObject({
  method: idSchema.describe('One of the intent’s `methods`.'),
}) satisfies z.ZodType<CreateAttempt>;

const strictMoneySchema = z.strictObject({ ...moneySchema.shape, amount: moneySchema.shape.amount.nonnegative() });

export const createRefundSchema = z.strictObject({
  amount: strictMoneySchema,
  available: strictMoneySchema.describe('`refundable` as the officer saw it.'),
  reason: textSchema.describe('To the citizen.'),
}) satisfies z.ZodType<CreateRefund>;

export const notificationSchema = z
  .unknown()
  .describe('Whatever the provider sends: its signature is checked on the bytes as they came.');

export const exportLedgerSchema = z.strictObject({
  from: dateSchema.describe('First day, by the local date of the agency.'),
  to: dateSchema.describe('Last day, included.'),
});

export const listDraftsSchema = pagingSchema.extend({ service: idSchema.optional() });

export const listDeskCasesSchema = pagingSchema.extend({
  queue: z.enum(['undecided', 'unpaid', 'decided']).optional().describe('`undecided`, oldest first, when absent.'),
});
