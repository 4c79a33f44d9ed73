import { z } from 'zod';
import { fileTypes, largestFile } from '../document.js';
import { expressionSchema, fieldName, localizedSchema, plainText, published } from './parts.js';

/** Claims of the identity that a field may be filled from. */
export const claims = [
  'identity.nik',
  'identity.name',
  'identity.birthdate',
  'identity.phone',
  'identity.email',
] as const;

const prefillSchema = z.strictObject({
  from: z.enum(claims),
  editable: z.boolean(),
  when: expressionSchema.optional(),
});

const base = {
  name: fieldName,
  label: localizedSchema,
  hint: localizedSchema.optional(),
  when: expressionSchema.optional(),
  required: z.boolean().optional(),
  prefill: prefillSchema.optional(),
};

const length = z.int().min(1).max(20_000);
const limits = { min: expressionSchema.optional(), max: expressionSchema.optional() };

const options = z
  .array(
    z.strictObject({
      value: z
        .string()
        .regex(/^\S(.*\S)?$/, 'An option value is a text without blanks around it.')
        .max(100),
      label: localizedSchema,
      hint: localizedSchema.optional(),
    }),
  )
  .min(1)
  .max(500);

const rowFields = [
  z.strictObject({
    type: z.literal('text'),
    ...base,
    format: plainText.optional(),
    minLength: length.optional(),
    maxLength: length.optional(),
    autocomplete: plainText.optional(),
  }),
  z.strictObject({ type: z.literal('longText'), ...base, minLength: length.optional(), maxLength: length.optional() }),
  z.strictObject({
    type: z.literal('number'),
    ...base,
    ...limits,
    decimals: z.int().min(0).max(9).optional(),
    unit: localizedSchema.optional(),
  }),
  z.strictObject({ type: z.literal('money'), ...base, ...limits }),
  z.strictObject({ type: z.literal('date'), ...base, ...limits, autocomplete: z.literal('bday').optional() }),
  z.strictObject({ type: z.literal('boolean'), ...base }),
  z.strictObject({ type: z.literal('choice'), ...base, options }),
  z.strictObject({
    type: z.literal('choices'),
    ...base,
    options,
    min: z.int().min(1).optional(),
    max: z.int().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('address'), ...base, manual: z.boolean().optional() }),
  z.strictObject({ type: z.literal('declaration'), ...base }),
] as const;

const rowFieldSchema = z.discriminatedUnion('type', rowFields).register(published, { id: 'RowField' });

const fileCount = z.int().min(1).max(20);

const fileSchema = z.strictObject({
  type: z.literal('file'),
  ...base,
  accept: z.array(z.enum(fileTypes)).min(1),
  maxBytes: z.int().min(1).max(largestFile),
  min: fileCount.optional(),
  max: fileCount.optional(),
  capture: z.enum(['user', 'environment']).optional(),
});

const groupSchema = z.strictObject({
  type: z.literal('group'),
  ...base,
  repeat: z.strictObject({ min: z.int().min(0).max(100), max: z.int().min(1).max(100) }),
  fields: z.array(rowFieldSchema).min(1).max(50),
});

export const fieldSchema = z
  .discriminatedUnion('type', [rowFieldSchema, fileSchema, groupSchema])
  .register(published, { id: 'Field' });
