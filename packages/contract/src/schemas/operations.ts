/** What each route takes and gives: the platform checks requests by it, and the OpenAPI document is made from it. */
import { fileTypes } from '@layan/definition';
import type { z } from 'zod';
import { tusMediaType } from '../file.js';
import type { ProblemName } from '../problem.js';
import type { RouteName } from '../routes.js';
import { listSchema, pagingSchema } from './common.js';
import {
  answersPatchSchema,
  createAttemptSchema,
  createDraftSchema,
  createRefundSchema,
  decideSchema,
  exportLedgerSchema,
  listDeskCasesSchema,
  listDraftsSchema,
  noteSchema,
  notificationSchema,
} from './requests.js';
import * as resources from './resources.js';

export interface Operation {
  readonly summary: string;
  readonly query?: z.ZodObject;
  /** `raw`: taken as the bytes that came, in whatever media type. */
  readonly body?: { readonly schema: z.ZodType; readonly mediaTypes: readonly string[]; readonly raw?: true };
  /** Media types of a body that is bytes and no JSON. */
  readonly bytes?: readonly string[];
  /** Headers that must be sent, by name, each with what it says. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether `If-Match` with the revision must be sent. */
  readonly ifMatch?: boolean;
  /** Whether `Idempotency-Key` must be sent. */
  readonly idempotencyKey?: boolean;
  /** By status. A reply without schema has no body. */
  readonly replies: Readonly<
    Record<
      number,
      {
        readonly description: string;
        readonly schema?: z.ZodType;
        /** Media types of a body that is bytes. */
        readonly bytes?: readonly string[];
        readonly etag?: boolean;
        /** `application/json` when absent. */
        readonly mediaType?: string;
      }
    >
  >;
  /** Problems of this operation, beside those every operation may answer with. */
  readonly problems?: readonly ProblemName[];
}

const json = ['application/json'];
const mergePatch = ['application/merge-patch+json', 'application/json'];
const tus = { 'Tus-Resumable': 'Version of the protocol: `1.0.0`.' };
const files = listSchema(resources.fileSchema);
const keyed = { idempotencyKey: true } as const;

export const operations: Readonly<Record<RouteName, Operation>> = {
  listServices: {
    summary: 'Services by id',
    query: pagingSchema,
    replies: { 200: { description: 'Services', schema: listSchema(resources.serviceSchema) } },
    problems: ['bad-cursor'],
  },
  getService: {
    summary: 'One service, as it is now',
    replies: { 200: { description: 'The service', schema: resources.serviceSchema } },
    problems: ['not-found'],
  },
  getDefinition: {
    summary: 'A published definition, for ever',
    replies: { 200: { description: 'The definition', schema: resources.definitionSchema } },
    problems: ['not-found'],
  },
  getCodeList: {
    summary: 'A code list: its edition and its slices',
    replies: { 200: { description: 'The list', schema: resources.codeListSchema } },
    problems: ['not-found'],
  },
  getCodeSlice: {
    summary: 'A slice of a code list, for ever',
    replies: { 200: { description: 'The slice', schema: resources.codeSliceSchema } },
    problems: ['not-found'],
  },
  createDraft: {
    summary: 'Begin a draft, prefilled from the identity. The same key again gives the draft it made.',
    body: { schema: createDraftSchema, mediaTypes: json },
    ...keyed,
    replies: {
      200: { description: 'The draft this key had made', schema: resources.draftSchema, etag: true },
      201: { description: 'The new draft', schema: resources.draftSchema, etag: true },
    },
    problems: ['not-found', 'service-closed', 'assurance-too-low', 'idempotency-key-mismatch'],
  },
  listDrafts: {
    summary: 'Open drafts, newest first',
    query: listDraftsSchema,
    replies: { 200: { description: 'Drafts', schema: listSchema(resources.draftSummarySchema) } },
    problems: ['bad-cursor'],
  },
  getDraft: {
    summary: 'A draft with its answers',
    replies: { 200: { description: 'The draft', schema: resources.draftSchema, etag: true } },
    problems: ['not-found'],
  },
  patchDraft: {
    summary:
      'Change answers. Names, kinds and size are checked; rules run when a page is left and at submit. What the change makes prefilled is filled in.',
    body: { schema: answersPatchSchema, mediaTypes: mergePatch },
    ifMatch: true,
    replies: { 200: { description: 'The draft after the change', schema: resources.draftSchema, etag: true } },
    problems: ['not-found', 'already-submitted', 'revision-mismatch', 'too-large'],
  },
  deleteDraft: {
    summary: 'Remove an open draft for good',
    replies: { 204: { description: 'Removed' } },
    problems: ['not-found', 'already-submitted'],
  },
  submitDraft: {
    summary: 'Send a draft, exactly once. No body; the key is the draft’s `submitKey`.',
    ifMatch: true,
    ...keyed,
    replies: {
      200: { description: 'It had been sent: the first answer', schema: resources.submissionSchema },
      201: { description: 'Sent', schema: resources.submissionSchema },
    },
    problems: [
      'not-found',
      'idempotency-key-mismatch',
      'revision-mismatch',
      'refused-answers',
      'assurance-too-low',
      'fee-unknown',
    ],
  },
  getSubmission: {
    summary: 'What was sent',
    replies: { 200: { description: 'The submission', schema: resources.submissionSchema } },
    problems: ['not-found'],
  },
  listDraftFiles: {
    summary: 'Finished files of a draft, oldest first, those that were refused included',
    replies: { 200: { description: 'Files', schema: files } },
    problems: ['not-found'],
  },
  createFile: {
    summary:
      'Begin to hand in a file (tus: creation, expiration, termination). Made twice, the one that gets no bytes expires.',
    headers: {
      ...tus,
      'Upload-Length': 'Bytes of the whole file.',
      'Upload-Metadata': '`draft`, `pointer` and `filename`, each in base64.',
    },
    replies: { 201: { description: 'Begun; `Location` is relative to this address' } },
    problems: ['not-found', 'already-submitted', 'invalid-request', 'file-refused', 'too-large', 'file-quota'],
  },
  headFile: {
    summary: 'How far a file has come: `Upload-Offset` of `Upload-Length`, and its `Upload-Metadata` (tus)',
    headers: tus,
    replies: { 200: { description: 'So far' } },
    problems: ['not-found'],
  },
  appendFile: {
    summary:
      'Go on from `Upload-Offset` (tus). With the last byte the file is looked at; `getFile` says what was found.',
    bytes: [tusMediaType],
    headers: { ...tus, 'Upload-Offset': 'Where these bytes begin; what `headFile` says.' },
    replies: { 204: { description: 'Kept up to the new `Upload-Offset`' } },
    problems: ['not-found', 'media-type', 'already-submitted', 'file-offset', 'file-busy', 'too-large'],
  },
  getFile: {
    summary: 'A finished file: its name, size, kind and how its scan went',
    replies: { 200: { description: 'The file', schema: resources.fileSchema } },
    problems: ['not-found'],
  },
  getFileContent: {
    summary: 'Its bytes, to be saved and not to be shown; only of a file whose scan was clean',
    replies: { 200: { description: 'The bytes', bytes: fileTypes } },
    problems: ['not-found'],
  },
  deleteFile: {
    summary: 'Remove a file of an open draft, or give an upload up',
    replies: { 204: { description: 'Removed' } },
    problems: ['not-found', 'already-submitted'],
  },
  listCases: {
    summary: 'Cases, newest first',
    query: pagingSchema,
    replies: { 200: { description: 'Cases', schema: listSchema(resources.caseSchema) } },
    problems: ['bad-cursor'],
  },
  getCase: {
    summary: 'A case: where it is, whose turn it is, by when',
    replies: { 200: { description: 'The case', schema: resources.caseSchema, etag: true } },
    problems: ['not-found'],
  },
  listCaseEvents: {
    summary: 'What happened to a case, in order',
    query: pagingSchema,
    replies: { 200: { description: 'Events', schema: listSchema(resources.caseEventSchema) } },
    problems: ['not-found', 'bad-cursor'],
  },
  getIntent: {
    summary: 'A bill: what is owed, how it can be paid, what has been seen of the money',
    replies: { 200: { description: 'The intent', schema: resources.intentSchema, etag: true } },
    problems: ['not-found'],
  },
  createAttempt: {
    summary: 'Ask for an instruction to pay with. At most one is live: another method ends it first.',
    body: { schema: createAttemptSchema, mediaTypes: json },
    ...keyed,
    replies: {
      200: { description: 'There was one: the intent', schema: resources.intentSchema, etag: true },
      201: { description: 'The intent with its new attempt', schema: resources.intentSchema, etag: true },
    },
    problems: ['not-found', 'intent-not-payable', 'idempotency-key-mismatch', 'payment-unavailable'],
  },
  notify: {
    summary: 'What a payment provider tells, signed by it. What tells nothing new is accepted and changes nothing.',
    body: { schema: notificationSchema, mediaTypes: ['*/*'], raw: true },
    replies: { 204: { description: 'Heard' } },
    problems: ['not-found', 'notification-refused'],
  },
  listDeskCases: {
    summary: 'Cases of the officer’s agency',
    query: listDeskCasesSchema,
    replies: { 200: { description: 'Cases', schema: listSchema(resources.deskCaseSchema) } },
    problems: ['bad-cursor'],
  },
  getDeskCase: {
    summary: 'A case with its answers; that it was opened is recorded',
    replies: { 200: { description: 'The case', schema: resources.deskCaseDetailSchema, etag: true } },
    problems: ['not-found'],
  },
  listDeskCaseEvents: {
    summary: 'What happened to a case, notes included',
    query: pagingSchema,
    replies: { 200: { description: 'Events', schema: listSchema(resources.deskEventSchema) } },
    problems: ['not-found', 'bad-cursor'],
  },
  listDeskCaseFiles: {
    summary: 'Files that were sent with a case',
    replies: { 200: { description: 'Files', schema: files } },
    problems: ['not-found'],
  },
  getDeskCaseFile: {
    summary: 'The bytes of one of them, to be saved; that it was opened is recorded',
    replies: { 200: { description: 'The bytes', bytes: fileTypes } },
    problems: ['not-found'],
  },
  assignDeskCase: {
    summary: 'Take a case for review. No body.',
    ...keyed,
    replies: { 200: { description: 'The case', schema: resources.deskCaseSchema, etag: true } },
    problems: ['not-found', 'already-decided', 'waiting-payment'],
  },
  decideDeskCase: {
    summary: 'Approve, or reject with a reason of the definition',
    body: { schema: decideSchema, mediaTypes: json },
    ifMatch: true,
    ...keyed,
    replies: { 200: { description: 'The case', schema: resources.deskCaseSchema, etag: true } },
    problems: ['not-found', 'already-decided', 'waiting-payment', 'revision-mismatch', 'idempotency-key-mismatch'],
  },
  noteDeskCase: {
    summary: 'Leave a note for the agency',
    body: { schema: noteSchema, mediaTypes: json },
    ...keyed,
    replies: { 200: { description: 'The case', schema: resources.deskCaseSchema, etag: true } },
    problems: ['not-found', 'idempotency-key-mismatch'],
  },
  getDeskIntent: {
    summary: 'A bill of the officer’s agency',
    replies: { 200: { description: 'The intent', schema: resources.intentSchema, etag: true } },
    problems: ['not-found'],
  },
  createRefund: {
    summary: 'Give money back: what is held first, then what paid the bill',
    body: { schema: createRefundSchema, mediaTypes: json },
    ...keyed,
    replies: { 201: { description: 'The intent', schema: resources.intentSchema, etag: true } },
    problems: ['not-found', 'available-mismatch', 'idempotency-key-mismatch'],
  },
  listHeldMoney: {
    summary: 'Bills with money that waits to be given back, longest first',
    query: pagingSchema,
    replies: { 200: { description: 'Held money', schema: listSchema(resources.heldMoneySchema) } },
    problems: ['bad-cursor'],
  },
  listRefusedMoney: {
    summary: 'What providers told of and was not booked, newest first',
    query: pagingSchema,
    replies: { 200: { description: 'Refused money', schema: listSchema(resources.refusedMoneySchema) } },
    problems: ['bad-cursor'],
  },
  exportLedger: {
    summary: 'Entries of the ledger between two days, for a spreadsheet',
    query: exportLedgerSchema,
    replies: { 200: { description: 'The entries', schema: resources.csvSchema, mediaType: 'text/csv' } },
  },
  getMe: {
    summary: 'Who the access token speaks for',
    replies: { 200: { description: 'The person', schema: resources.meSchema } },
  },
  getHealth: {
    summary: 'Whether the process runs',
    replies: { 200: { description: 'It does', schema: resources.healthSchema } },
  },
  getReadiness: {
    summary: 'Whether requests can be served',
    replies: {
      200: { description: 'They can', schema: resources.healthSchema },
      503: { description: 'Not now', schema: resources.healthSchema },
    },
  },
  getOpenapi: {
    summary: 'This document',
    replies: { 200: { description: 'OpenAPI 3.1', schema: resources.openapiSchema } },
  },
};
