/** Small shapes that all parts of a definition share. */
import { z } from 'zod';
import type { Expression } from '../document.js';

/** What the published JSON Schema says beside the shapes; a registry of our own, since zod's is shared by all who load it. */
export const published = z.registry<{
  readonly id?: string;
  readonly description?: string;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}>();

const filled = (max: number) => z.string().regex(/\S/, 'This text is empty. Write one, or remove the key.').max(max);

/** A short text without markup. */
export const plainText = filled(500);

/** A text by language; `id` has to be there, further languages are those of `languages`. */
export const localizedSchema = z
  .object({ id: filled(2000) })
  .catchall(filled(2000))
  .register(published, { id: 'Localized' });

/** Names of fields: they become HTML names and JSON Pointers, so nothing in them needs escaping. */
export const fieldName = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*$/,
    'A field name has lower-case letters, digits and "_", and begins with a letter. Rename it.',
  )
  .max(60);

/** Ids that stand in addresses. */
export const kebab = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'An id has lower-case letters, digits and single "-", and begins with a letter.',
  )
  .max(60);

export const isoDate = z.iso.date('This is no date. Write it as YYYY-MM-DD.');

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][A-Za-z0-9]*)*$/, 'This is no language tag. Write one such as "id" or "en".');

/** An expression by its shape alone; operators and types are checked afterwards. */
export const expressionSchema: z.ZodType<Expression> = z
  .lazy(() =>
    z.union([
      z.null(),
      z.boolean(),
      z.number(),
      z.string(),
      z.array(expressionSchema),
      z.record(z.string(), expressionSchema).register(published, { minProperties: 1, maxProperties: 1 }),
    ]),
  )
  .register(published, {
    id: 'Expression',
    description: 'JSON Logic, restricted to a typed subset with named conditions.',
  });
