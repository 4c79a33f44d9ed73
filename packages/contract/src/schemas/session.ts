/** What an agency's own server gives its pages; not of the API, and not in its OpenAPI document. */
import { z } from 'zod';
import type { Parked, Session } from '../session.js';
import { assuranceSchema, idSchema, instantSchema } from './common.js';
import { answersPatchSchema } from './requests.js';

export const sessionSchema = z.object({
  signedIn: z.boolean(),
  name: z.string().nullable(),
  maskedId: z.string().nullable().describe('`317101******0001`'),
  assurance: assuranceSchema.nullable(),
  expiresAt: instantSchema.nullable(),
  secondsLeft: z.int().nonnegative().nullable(),
  csrf: z.string().nullable().describe('For `Layan-CSRF`.'),
  parked: z.boolean(),
}) satisfies z.ZodType<Session>;

export const parkedSchema = z.object({
  draft: idSchema,
  revision: z.int().positive(),
  answers: answersPatchSchema,
  page: z.string().nullable(),
}) satisfies z.ZodType<Parked>;
