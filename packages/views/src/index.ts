export type * from './context.js';
export { deskQueues, plainIds } from './context.js';
export type * from './models.js';
export { languageNames, languages, loadWords } from './words/index.js';
export type { Language, Words } from './words/index.js';

export * from './applications/applications.view.js';
export * from './case-status/case-status.view.js';
export * from './catalogue/catalogue.view.js';
export * from './check/check.view.js';
export type { DecideErrors, DecideModel } from './desk/decide-form.js';
export * from './desk/desk-case.view.js';
export * from './desk/desk-list.view.js';
export * from './error/error.view.js';
export * from './question/question.view.js';
export * from './received/received.view.js';
export * from './remove-draft/remove-draft.view.js';
export * from './sent/sent.view.js';
export * from './shell/shell.view.js';
export * from './sign-in/sign-in.view.js';
export * from './sign-out/sign-out.view.js';
export * from './start/start.view.js';

export { draftEntry, draftModel } from './models/drafts.js';
export { choicesOfPage, chosenRegions, namesOfAnswers, regionAnswers } from './models/regions.js';
export { placeAfter, readAction, withRows, type Action } from './post/action.js';
export { answerAt } from './post/answer-at.js';
export { isAbout, newlyAsked } from './post/newly-asked.js';
export { pageAfter } from './post/page-after.js';
export { posted, revisionOf, type FormEntries } from './post/posted.js';
export { readPost, withPrefill, type PrefillPatchOptions, type ReadPostOptions } from './post/read-post.js';
export { rowIds } from './post/row-ids.js';
export { changedNames, holding, same } from './post/warnings.js';

export { acknowledgement, controlId, isAcknowledged } from './parts/findings.js';
export { actionName } from './parts/fields.js';
export { answerText, type AnswerTextOptions } from './text/answer-text.js';
export { fieldAt, htmlName, type FieldPlace } from './text/field-at.js';
export { findingSummary, findingText } from './text/finding-text.js';
