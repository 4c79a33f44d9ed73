/** Every state of every page, by the name of its folder. */
import { examples as applications } from '../applications/applications.examples.js';
import { examples as caseStatus } from '../case-status/case-status.examples.js';
import { examples as catalogue } from '../catalogue/catalogue.examples.js';
import { examples as check } from '../check/check.examples.js';
import { examples as desk } from '../desk/desk.examples.js';
import { examples as error } from '../error/error.examples.js';
import { examples as payment, liveExamples as livePayment } from '../payment/payment.examples.js';
import { examples as question } from '../question/question.examples.js';
import { examples as received } from '../received/received.examples.js';
import { examples as removeDraft } from '../remove-draft/remove-draft.examples.js';
import { examples as saved } from '../saved/saved.examples.js';
import { examples as sent } from '../sent/sent.examples.js';
import { examples as shell } from '../shell/shell.examples.js';
import { examples as signIn } from '../sign-in/sign-in.examples.js';
import { examples as signOut } from '../sign-out/sign-out.examples.js';
import { examples as start } from '../start/start.examples.js';
import type { ViewExample } from './example.js';

export const allExamples: Readonly<Record<string, readonly ViewExample[]>> = {
  applications,
  'case-status': caseStatus,
  catalogue,
  check,
  desk,
  error,
  payment: [...payment, ...livePayment],
  question,
  received,
  'remove-draft': removeDraft,
  saved,
  sent,
  shell,
  'sign-in': signIn,
  'sign-out': signOut,
  start,
};

/** `question: refused`, for names of tests. */
export const namedExamples: readonly (readonly [string, ViewExample])[] = Object.entries(allExamples).flatMap(
  ([page, examples]) => examples.map((example) => [`${page}: ${example.name}`, example] as const),
);
