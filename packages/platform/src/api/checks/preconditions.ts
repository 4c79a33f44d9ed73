import { operations } from '@layan/contract/schemas';
import { ProblemError } from '../../problem/problem-error.js';
import type { Check } from '../call.js';

/** The entity tag of a revision: a strong one, `"3"`. */
export const etag = (revision: number): string => `"${revision}"`;

/** Reads the one revision in `If-Match`. */
export const checkIfMatch: Check = (call, route) => {
  if (!operations[route].ifMatch) return;
  const header = call.request.headers['if-match'];
  if (header === undefined) throw new ProblemError('revision-required');
  const [, revision] = /^"([1-9]\d{0,8})"$/.exec(header.trim()) ?? [];
  if (revision === undefined) throw new ProblemError('malformed-request', { detail: 'If-Match is one revision: "3".' });
  call.revision = Number(revision);
};

/** Reads `Idempotency-Key`: a string in double quotes (RFC 9651), or the same bare, as many clients send it. */
export const checkIdempotencyKey: Check = (call, route) => {
  if (!operations[route].idempotencyKey) return;
  const header = call.request.headers['idempotency-key'];
  if (header === undefined) throw new ProblemError('idempotency-key-missing');
  const [, key] = /^"?([\x21\x23-\x5b\x5d-\x7e]{1,255})"?$/.exec(String(header).trim()) ?? [];
  if (key === undefined)
    throw new ProblemError('malformed-request', { detail: 'Idempotency-Key has 1 to 255 visible characters.' });
  call.key = key;
};
