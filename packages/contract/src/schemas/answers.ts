import type { Answer, Answers, Row, Unreadable } from '@layan/definition';
import { z } from 'zod';

const unreadableSchema = z
  .object({ typed: z.union([z.string(), z.record(z.string(), z.string())]) })
  .describe('What cannot be read yet, kept as it was typed.') satisfies z.ZodType<Unreadable>;

const addressSchema = z.object({
  code: z.string().nullable().optional().describe('Level-4 region code.'),
  street: z.string(),
  rt: z.string(),
  rw: z.string(),
  postalCode: z.string(),
  manual: z.string().nullable().optional().describe('A place that is not in the list, in the citizen’s words.'),
});

const declarationSchema = z.object({ accepted: z.literal(true), at: z.string() });

const rowSchema: z.ZodType<Row> = z
  .object({ _row: z.string().describe('Stable id of the row.') })
  .catchall(z.lazy(() => answerSchema));

/** One answer, by the type of its field; see the contract's table of answers. */
export const answerSchema: z.ZodType<Answer> = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(rowSchema),
  unreadableSchema,
  declarationSchema,
  addressSchema,
]);

export const answersSchema: z.ZodType<Answers> = z.record(z.string(), answerSchema);
