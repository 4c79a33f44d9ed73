/** Checked by tsc alone: what the builder takes, refuses and keeps. */
import type { z } from 'zod';
import type { AddressAnswer, Answer, ServiceDefinition } from '../index.js';
import { defineService, formValues, type AddressField, type DateField, type TextField } from '../index.js';
import type { definitionSchema } from '../schemas/index.js';
import { context } from './vectors.js';

const title = { id: 'Uji' };
const frame = {
  layan: 1,
  id: 'uji',
  version: 1,
  agency: { id: 'uji', name: title },
  title,
  summary: title,
  topics: [],
  languages: ['id'],
  sources: [],
  access: { assurance: 'basic', for: ['self'] },
  privacy: { controller: 'uji', purpose: title, basis: 'legal-duty', retentionDays: 30 },
  process: {
    clock: { calendar: 'id-national', zone: 'Asia/Jakarta' },
    standard: { workingDays: 3, from: 'submitted' },
    stages: [{ id: 'periksa', label: title }],
    rejectReasons: [],
  },
} as const;

const service = defineService({
  ...frame,
  pages: [{ id: 'satu', title, fields: [{ type: 'text', name: 'nama', label: title }] }],
});

/** Names stay literal, so that code beside the definition can rely on them. */
export const name: 'nama' = service.pages[0].fields[0].name;

// @ts-expect-error a text in no language
defineService({ ...frame, title: {}, pages: [] });
// @ts-expect-error a type that does not exist
defineService({ ...frame, pages: [{ id: 'satu', title, fields: [{ type: 'radio', name: 'a', label: title }] }] });
// @ts-expect-error a choice without options
defineService({ ...frame, pages: [{ id: 'satu', title, fields: [{ type: 'choice', name: 'a', label: title }] }] });

declare const fields: { readonly date: DateField; readonly address: AddressField; readonly text: TextField };
export const day: string = formValues(fields.date, null, context).day;
export const village: string = formValues(fields.address, null, context).village;
export const text: string = formValues(fields.text, null, context);

/** The schema and the type say the same. */
export const parsed = (value: z.output<typeof definitionSchema>): ServiceDefinition => value;

/** An address as it comes out of a merge patch, which drops members that are null. */
export const address: Answer = { street: '', rt: '', rw: '', postalCode: '' } satisfies AddressAnswer;
