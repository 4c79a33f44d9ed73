/** Problems the API answers with: RFC 9457 `application/problem+json`. Nothing is stored by a request that got one. */

/** Stable name, HTTP status and title of every problem. `type` on the wire is `urn:layan:problem:` and the name. */
export const problems = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'malformed-json': { status: 400, title: 'The body is not the JSON we accept' },
  'bad-cursor': { status: 400, title: 'The cursor is not one of ours' },
  'idempotency-key-missing': { status: 400, title: 'Idempotency-Key is missing' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'notification-refused': { status: 401, title: 'The provider did not sign this, or not now' },
  forbidden: { status: 403, title: 'Not allowed' },
  'csrf-stale': { status: 403, title: 'Layan-CSRF is not of this session' },
  'assurance-too-low': { status: 403, title: 'Sign in with more assurance' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'already-submitted': { status: 409, title: 'The draft was submitted and can no longer be changed' },
  'already-decided': { status: 409, title: 'The case is decided' },
  'waiting-payment': { status: 409, title: 'The bill of the case is not paid' },
  'fee-unknown': { status: 409, title: 'What it costs is not known with these answers' },
  'intent-not-payable': { status: 409, title: 'The bill cannot be paid now' },
  'service-closed': { status: 409, title: 'The service takes no new applications' },
  'file-offset': { status: 409, title: 'The upload is not as far as that' },
  'revision-mismatch': { status: 412, title: 'It was changed since you read it' },
  'available-mismatch': { status: 412, title: 'Another amount can be given back by now' },
  'too-large': { status: 413, title: 'Too large' },
  'file-quota': { status: 413, title: 'No more files fit here' },
  'media-type': { status: 415, title: 'The media type is not accepted here' },
  'invalid-request': { status: 422, title: 'The request does not have the expected shape' },
  'idempotency-key-mismatch': { status: 422, title: 'The Idempotency-Key belongs to something else' },
  'file-refused': { status: 422, title: 'The file is not taken' },
  'refused-answers': { status: 422, title: 'Some answers need another look' },
  'file-busy': { status: 423, title: 'The file is being sent already' },
  'revision-required': { status: 428, title: 'If-Match is missing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  'payment-unavailable': { status: 503, title: 'The payment provider does not answer; try again in a moment' },
  unavailable: { status: 503, title: 'Try again in a moment' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemName = keyof typeof problems;

export const problemPrefix = 'urn:layan:problem:';

/** One place that is wrong. */
export interface ProblemPlace {
  /** JSON Pointer into the body; for `refused-answers` into the answers, as in the wizard. */
  readonly pointer: string;
  /** The engine's code for answers (`required`, `format.nik_date`), else `unknown`, `missing`, `wrong_type`, `invalid`. */
  readonly code: string;
  /** A sentence for developers; what citizens read is made from `code`, `params` and `check`. */
  readonly message: string;
  readonly severity?: 'error' | 'warning';
  readonly params?: Readonly<Record<string, string | number>>;
  /** JSON Pointer into the definition, when a check of it failed. */
  readonly check?: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly ProblemPlace[];
  /** With `revision-mismatch` and `available-mismatch`: the thing as it is now. */
  readonly current?: unknown;
}

/** `urn:layan:problem:not-found` */
export function problemType(name: ProblemName): string {
  return problemPrefix + name;
}

/** The name in a problem's `type`; null when it is not one of ours. */
export function problemName(type: string): ProblemName | null {
  const name = type.startsWith(problemPrefix) ? type.slice(problemPrefix.length) : '';
  return Object.hasOwn(problems, name) ? (name as ProblemName) : null;
}
