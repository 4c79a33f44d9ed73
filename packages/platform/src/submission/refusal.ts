import type { ProblemPlace } from '@layan/contract';
import type { Finding } from '@layan/definition';
import { ProblemError } from '../problem/problem-error.js';

/** For developers; what citizens read is made by the views. */
const messages: Readonly<Record<string, string>> = {
  required: 'An answer is needed.',
  unreadable: 'The answer cannot be read.',
  too_short: 'The text is too short.',
  too_long: 'The text is too long.',
  not_offered: 'This is none of the options.',
  too_small: 'The value is too small.',
  too_large: 'The value is too large.',
  too_early: 'The date is too early.',
  too_late: 'The date is too late.',
  too_few: 'There are too few.',
  too_many: 'There are too many.',
  decimals: 'There are too many decimals.',
  address_place: 'The place is missing or not in the list.',
  wrong_type: 'The answer is of the wrong type.',
  file_refused: 'A file was refused.',
  file_unknown: 'A file is not one of this answer.',
  file_waiting: 'A file has not been scanned yet.',
  check: 'A check of the definition failed.',
  unknown_field: 'This version of the service has no such field.',
  locked: 'The answer is the identity provider’s and cannot be changed.',
};

/** A finding of the engine as a place in a problem. */
export const placeOf = (finding: Finding): ProblemPlace => ({
  ...finding,
  message: messages[finding.code] ?? `The format refuses it: ${finding.code}.`,
});

/** The refusal of a submit, with everything the wizard shows. */
export const refusal = (findings: readonly Finding[]): ProblemError =>
  new ProblemError('refused-answers', { errors: findings.map(placeOf) });

/** The engine's findings in a refusal; the pages make words of them. */
export const findingsOf = ({ details }: ProblemError): Finding[] =>
  (details.errors ?? []).map(({ message: _message, severity = 'error', ...finding }) => ({ ...finding, severity }));
