import { z } from 'zod';
import { assurances, type ServiceDefinition } from '../document.js';
import { fieldSchema } from './field-schema.js';
import { expressionSchema, isoDate, kebab, language, localizedSchema, plainText } from './parts.js';

const conditionName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'A condition is named in camel case, such as "isChild". Rename it.')
  .max(60);

const checkSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  fields: z.array(z.string()).min(1),
  require: expressionSchema,
  message: localizedSchema,
  when: expressionSchema.optional(),
});

const pageSchema = z.strictObject({
  id: kebab,
  title: localizedSchema,
  intro: localizedSchema.optional(),
  when: expressionSchema.optional(),
  fields: z.array(fieldSchema).max(50),
  checks: z.array(checkSchema).max(50).optional(),
});

const feeSchema = z.strictObject({
  currency: z.literal('IDR'),
  lines: z
    .array(
      z.strictObject({
        code: kebab,
        label: localizedSchema,
        when: expressionSchema.optional(),
        amount: expressionSchema,
        source: plainText.optional(),
      }),
    )
    .min(1)
    .max(50),
});

const workingDays = z.int().min(0).max(1000);

const processSchema = z.strictObject({
  clock: z.strictObject({ calendar: kebab, zone: plainText, cutiBersama: z.boolean().optional() }),
  standard: z.strictObject({ workingDays, from: z.enum(['submitted', 'paid']) }),
  stages: z
    .array(
      z.strictObject({
        id: kebab,
        label: localizedSchema,
        actor: z.enum(['agency', 'citizen']).optional(),
        workingDays: workingDays.optional(),
      }),
    )
    .min(1)
    .max(50),
  rejectReasons: z.array(z.strictObject({ code: kebab, label: localizedSchema, basis: plainText })).max(100),
});

/**
 * Shape of a service definition; unknown keys are refused. What no shape can say (names, languages, rules that refer to each other) is
 * checked by `parseDefinition`, so parse with that.
 */
export const definitionSchema: z.ZodType<ServiceDefinition> = z.strictObject({
  $schema: z.string().max(500).optional(),
  layan: z.literal(1),
  id: kebab,
  version: z.int().min(1),
  agency: z.strictObject({ id: kebab, name: localizedSchema }),
  title: localizedSchema,
  summary: localizedSchema,
  topics: z.array(kebab).max(20),
  languages: z.array(language).min(1).max(20),
  sources: z
    .array(
      z.strictObject({
        title: plainText,
        url: z.url({ protocol: /^https$/, error: 'This is no https address. Write a whole one.' }).optional(),
        checked: isoDate.nullable(),
        note: plainText.optional(),
      }),
    )
    .max(100),
  access: z.strictObject({ assurance: z.enum(assurances), for: z.array(kebab).min(1).max(20) }),
  privacy: z.strictObject({
    controller: kebab,
    purpose: localizedSchema,
    basis: kebab,
    retentionDays: z.int().min(1).max(36_500),
  }),
  prepare: z.array(localizedSchema).max(20).optional(),
  minutes: z.int().min(1).max(600).optional(),
  conditions: z.record(conditionName, expressionSchema).optional(),
  pages: z.array(pageSchema).min(1).max(100),
  fee: feeSchema.optional(),
  process: processSchema,
  issues: z
    .array(z.strictObject({ type: kebab, label: localizedSchema, pickup: z.boolean().optional() }))
    .max(20)
    .optional(),
  draftLabel: expressionSchema.optional(),
});
