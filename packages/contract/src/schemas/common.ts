import { assurances, type Localized } from '@layan/definition';
import { z } from 'zod';
import type { Money, ServiceReference } from '../common.js';
import { limits } from '../limits.js';

/** Ids are random and say nothing. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const instantSchema = z.iso.datetime({ offset: true }).describe('RFC 3339 instant with offset.');

export const dateSchema = z.iso.date();

export const localizedSchema = z
  .object({ id: z.string() })
  .catchall(z.string())
  .describe('A text by BCP 47 language tag; `id` is always there.') satisfies z.ZodType<Localized>;

export const moneySchema = z
  .object({ amount: z.int().describe('Whole rupiah.'), currency: z.literal('IDR') })
  .describe('950000 is Rp950.000.') satisfies z.ZodType<Money>;

export const serviceReferenceSchema = z.object({
  id: z.string(),
  version: z.int().positive(),
}) satisfies z.ZodType<ServiceReference>;

export const assuranceSchema = z.enum(assurances);

/** A page of a list. */
export const listSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Send it as `cursor` for the next page; null on the last one.'),
  });

/** Query of every list. */
export const pagingSchema = z.strictObject({
  cursor: z.string().max(500).optional().describe('`next` of the page before.'),
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/)
    .optional()
    .describe(`Items of a page, 1 to ${limits.listItems}; ${limits.listItemsDefault} when absent.`),
});

/** A free text of an officer: what PostgreSQL can keep, with something in it. */
export const textSchema = z
  .string()
  .regex(/\S/)
  .refine((text) => [...text].length <= limits.messageLength)
  .meta({ maxLength: limits.messageLength });
