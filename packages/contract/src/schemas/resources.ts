/** What the platform gives. Clients ignore keys they do not know. */
import type { Identity, ServiceDefinition } from '@layan/definition';
import { z } from 'zod';
import { actors, caseStates, stepStates, type Case, type CaseEvent } from '../case.js';
import type { CodeList } from '../codes.js';
import type { DeskCase, DeskCaseDetail, DeskEvent } from '../desk.js';
import { draftStates, type Draft, type DraftSummary } from '../draft.js';
import { fileProblems, scanStates, type StoredFile } from '../file.js';
import type { Health } from '../health.js';
import type { Me } from '../me.js';
import {
  attemptStates,
  intentStates,
  moneyKinds,
  moneyRefusals,
  paymentKinds,
  refundStates,
  type Attempt,
  type HeldMoney,
  type Intent,
  type MoneySeen,
  type PaymentMethod,
  type Refund,
  type RefusedMoney,
} from '../payment.js';
import { problems, problemType, type Problem, type ProblemName } from '../problem.js';
import { serviceStates, type Service } from '../service.js';
import type { Submission } from '../submission.js';
import { answersSchema } from './answers.js';
import {
  assuranceSchema,
  dateSchema,
  idSchema,
  instantSchema,
  localizedSchema,
  moneySchema,
  serviceReferenceSchema,
} from './common.js';

const agencySchema = z.object({ id: z.string(), name: localizedSchema });
const clockStart = z.enum(['submitted', 'paid']);

export const serviceSchema = z.object({
  id: z.string(),
  version: z.int().positive().describe('The version a draft started now is pinned to.'),
  agency: agencySchema,
  title: localizedSchema,
  summary: localizedSchema,
  topics: z.array(z.string()),
  languages: z.array(z.string()),
  assurance: assuranceSchema,
  zone: z.string(),
  standard: z.object({ workingDays: z.int().nonnegative(), from: clockStart }),
  fee: z
    .object({ min: moneySchema, max: moneySchema })
    .nullable()
    .describe('Null when the amount depends on more than choices.'),
  state: z.enum(serviceStates),
}) satisfies z.ZodType<Service>;

export const definitionSchema = z
  .looseObject({ layan: z.literal(1), id: z.string(), version: z.int().positive() })
  .describe('A published service definition; immutable.') as unknown as z.ZodType<ServiceDefinition>;

const identitySchema = z
  .record(z.string(), z.string())
  .describe(
    'Claims of the identity that the definition fills answers from, and no others; empty once submitted.',
  ) satisfies z.ZodType<Identity>;

export const draftSchema = z.object({
  id: idSchema,
  service: serviceReferenceSchema,
  state: z.enum(draftStates),
  revision: z.int().positive().describe('Its quoted form is the ETag, and what `If-Match` takes.'),
  answers: answersSchema,
  identity: identitySchema,
  submitKey: z.string().describe('The `Idempotency-Key` of this draft’s one submission.'),
  submission: idSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<Draft>;

export const draftSummarySchema = z.object({
  id: idSchema,
  service: serviceReferenceSchema,
  state: z.enum(draftStates),
  revision: z.int().positive(),
  label: z.string().nullable(),
  nextPage: z.string().nullable().describe('First page that still asks something.'),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<DraftSummary>;

const caseReferenceSchema = z.object({ id: idSchema, number: z.string().describe('`P-7Q2K-94MD`') });
const intentIdSchema = idSchema.nullable().describe('What is owed for it; null when it is free.');

export const submissionSchema = z.object({
  id: idSchema,
  draft: idSchema,
  revision: z.int().positive().describe('The draft’s revision that was sent.'),
  service: serviceReferenceSchema,
  case: caseReferenceSchema,
  intent: intentIdSchema,
  answers: answersSchema,
  regions: z.string().describe('Edition of the region list the answers were checked against.'),
  submittedAt: instantSchema,
}) satisfies z.ZodType<Submission>;

export const fileSchema = z
  .object({
    id: idSchema,
    draft: idSchema,
    pointer: z.string().describe('JSON Pointer of the answer it belongs to: `/kk`.'),
    name: z.string(),
    bytes: z.int().nonnegative(),
    type: z.string().nullable().describe('By its content; null where it is none of the kinds there are.'),
    scan: z.enum(scanStates),
    problem: z.enum(fileProblems).nullable().describe('Why it was refused.'),
    createdAt: instantSchema,
  })
  .describe('What a citizen handed in.') satisfies z.ZodType<StoredFile>;

const dueSchema = z.object({
  date: dateSchema,
  basis: z.object({
    workingDays: z.int().nonnegative(),
    from: clockStart,
    since: dateSchema.describe('Day 1 is the first working day after it.'),
    calendar: z.string(),
    zone: z.string(),
  }),
});

const stepSchema = z.object({ stage: z.string(), state: z.enum(stepStates), at: instantSchema.nullable() });

const decisionSchema = z.object({
  outcome: z.enum(['approved', 'rejected']),
  at: instantSchema,
  reason: z.object({ code: z.string(), label: localizedSchema, basis: z.string() }).nullable(),
  message: z.string().nullable(),
});

export const caseSchema = z.object({
  id: idSchema,
  number: caseReferenceSchema.shape.number,
  service: serviceReferenceSchema.extend({ title: localizedSchema }),
  agency: agencySchema,
  submission: idSchema,
  intent: intentIdSchema,
  state: z.enum(caseStates),
  actsNext: z.enum(actors),
  nextAction: z.string().nullable().describe('Stage of the definition that is under way.'),
  due: dueSchema.nullable(),
  progress: z.array(stepSchema),
  decision: decisionSchema.nullable(),
  revision: z.int().positive().describe('Its quoted form is the ETag, and what `If-Match` takes.'),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<Case>;

const eventBase = z.object({ seq: z.int().positive(), at: instantSchema });
const eventSchemas = [
  eventBase.extend({ type: z.literal('received'), data: z.object({ submission: idSchema }) }),
  eventBase.extend({ type: z.literal('billed'), data: z.object({ intent: idSchema, total: moneySchema }) }),
  eventBase.extend({ type: z.literal('paid'), data: z.object({ intent: idSchema, receipt: z.string() }) }),
  eventBase.extend({ type: z.literal('bill_expired'), data: z.object({ intent: idSchema }) }),
  eventBase.extend({ type: z.literal('taken'), data: z.object({}) }),
  eventBase.extend({ type: z.literal('noted'), data: z.object({ text: z.string() }) }),
  eventBase.extend({ type: z.literal('approved'), data: z.object({ message: z.string().nullable() }) }),
  eventBase.extend({
    type: z.literal('rejected'),
    data: z.object({ reason: z.string(), message: z.string().nullable() }),
  }),
] as const;

export const caseEventSchema = z.union(eventSchemas) as z.ZodType<CaseEvent>;

const by = { by: z.string().nullable().describe('The officer’s `sub`; null when it was the citizen, or a payment.') };
export const deskEventSchema = z.union(
  eventSchemas.map((schema) => schema.extend(by)),
) as unknown as z.ZodType<DeskEvent>;

export const deskCaseSchema = caseSchema.extend({ label: z.string().nullable() }) satisfies z.ZodType<DeskCase>;

export const deskCaseDetailSchema = deskCaseSchema.extend({
  answers: answersSchema,
  regions: z.string(),
}) satisfies z.ZodType<DeskCaseDetail>;

export const paymentMethodSchema = z.object({
  id: idSchema,
  kind: z.enum(paymentKinds),
  name: z.string(),
}) satisfies z.ZodType<PaymentMethod>;

export const attemptSchema = z.object({
  id: idSchema,
  intent: idSchema,
  method: paymentMethodSchema,
  state: z.enum(attemptStates),
  amount: moneySchema,
  instruction: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('qris'), payload: z.string() }),
      z.object({ kind: z.literal('virtual_account'), bank: z.string(), number: z.string() }),
    ])
    .nullable()
    .describe('Null unless it can be paid now.'),
  expiresAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<Attempt>;

export const moneySeenSchema = z.object({
  id: idSchema,
  attempt: idSchema,
  method: paymentMethodSchema,
  kind: z.enum(moneyKinds),
  amount: moneySchema,
  counted: moneySchema,
  held: moneySchema,
  at: instantSchema,
}) satisfies z.ZodType<MoneySeen>;

export const refundSchema = z.object({
  id: idSchema,
  amount: moneySchema,
  state: z.enum(refundStates),
  reason: z.string(),
  at: instantSchema,
}) satisfies z.ZodType<Refund>;

export const intentSchema = z.object({
  id: idSchema,
  case: caseReferenceSchema,
  service: serviceReferenceSchema.extend({ title: localizedSchema }),
  agency: agencySchema,
  state: z.enum(intentStates),
  items: z.array(z.object({ code: z.string(), label: localizedSchema, amount: moneySchema })),
  total: moneySchema,
  outstanding: moneySchema,
  refundable: moneySchema,
  methods: z.array(paymentMethodSchema).describe('Empty when nothing can be paid.'),
  attempt: attemptSchema.nullable().describe('The live one, else the one that ended last.'),
  money: z.array(moneySeenSchema),
  refunds: z.array(refundSchema),
  receipt: z
    .object({ number: z.string().describe('`B-7Q2K-94MD`'), at: instantSchema, method: paymentMethodSchema })
    .nullable(),
  expiresAt: instantSchema,
  revision: z.int().positive(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<Intent>;

export const heldMoneySchema = z.object({
  intent: idSchema,
  case: caseReferenceSchema,
  amount: moneySchema,
  state: z.enum(intentStates),
  kinds: z.array(z.enum(moneyKinds)),
  since: instantSchema,
}) satisfies z.ZodType<HeldMoney>;

export const refusedMoneySchema = z.object({
  id: idSchema,
  intent: idSchema,
  case: caseReferenceSchema,
  attempt: idSchema,
  reason: z.enum(moneyRefusals),
  reference: z.string(),
  amount: z.string(),
  currency: z.string(),
  at: instantSchema,
}) satisfies z.ZodType<RefusedMoney>;

export const csvSchema = z.string().describe('RFC 4180, with a header line; no cell begins a formula.');

export const meSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('citizen'),
    name: z.string().nullable(),
    maskedId: z.string().nullable().describe('`317101******0001`'),
    assurance: assuranceSchema,
  }),
  z.object({ kind: z.literal('officer'), name: z.string(), agency: z.string(), role: z.string() }),
]) satisfies z.ZodType<Me>;

export const codeListSchema = z.object({
  list: z.string(),
  version: z.string().describe('Edition, for regions the number of the decree.'),
  licence: z.string(),
  slices: z.record(z.string(), z.string()).describe('File name by slice, fetched as `/codes/{list}/{file}`.'),
}) satisfies z.ZodType<CodeList>;

export const codeSliceSchema = z
  .looseObject({ version: z.string() })
  .describe('One slice; immutable under its name, which holds the hash of its content.');

export const healthSchema = z.object({ status: z.enum(['ok', 'unavailable']) }) satisfies z.ZodType<Health>;

const types = Object.keys(problems).map((name) => problemType(name as ProblemName));

export const problemSchema = z
  .object({
    type: z.enum(types as [string, ...string[]]),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON Pointer into the body, or into the answers.'),
          code: z.string(),
          message: z.string().describe('For developers.'),
          severity: z.enum(['error', 'warning']).optional(),
          params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          check: z.string().optional().describe('JSON Pointer into the definition.'),
        }),
      )
      .optional(),
    current: z
      .unknown()
      .optional()
      .describe('With `revision-mismatch` and `available-mismatch`: the thing as it is now.'),
  })
  .describe('RFC 9457') satisfies z.ZodType<Problem>;

export const openapiSchema = z.looseObject({ openapi: z.string() }).describe('OpenAPI 3.1');
