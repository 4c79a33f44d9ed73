import { localize } from '@layan/definition';
import { summaryList, type TagModel } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import type { CaseModel, DecisionModel, DueModel } from '../models.js';
import { dateText, instantText } from '../text/instant-text.js';

/** Where a case stands, in a word. */
export function stateTag({ state }: Pick<CaseModel, 'state'>, { words }: ViewContext): TagModel {
  switch (state) {
    case 'received':
      return { text: words.case.stateReceived(), tone: 'info' };
    case 'waiting_payment':
      return { text: words.case.stateWaitingPayment(), tone: 'attention' };
    case 'lapsed':
      return { text: words.case.stateLapsed(), tone: 'bad' };
    case 'approved':
      return { text: words.case.stateApproved(), tone: 'ok' };
    case 'rejected':
      return { text: words.case.stateRejected(), tone: 'bad' };
    default:
      return { text: words.case.stateInReview(), tone: 'attention' };
  }
}

/** The same as a sentence: the title of the status page. */
export function stateTitle({ state }: Pick<CaseModel, 'state'>, { words }: ViewContext): string {
  switch (state) {
    case 'received':
      return words.case.headReceived();
    case 'waiting_payment':
      return words.case.headWaitingPayment();
    case 'lapsed':
      return words.case.headLapsed();
    case 'approved':
      return words.case.headApproved();
    case 'rejected':
      return words.case.headRejected();
    default:
      return words.case.headInReview();
  }
}

export const isOverdue = (due: DueModel | null, { today }: ViewContext): boolean => due !== null && due.date < today;

/** `Permohonan P-7Q2K-94MD · Penggantian KTP-el` */
export const caseCaption = ({ number, service }: CaseModel, { words, locale }: ViewContext): string =>
  words.case.caption({ number, service: localize(service.title, locale) });

/** `Paling lambat 28 Agustus 2026` */
export const dueText = (due: DueModel, context: ViewContext): string =>
  context.words.case.due({ date: dateText(due.date, context) });

/** What was decided, why, and what the officer added. */
export function decisionSummary({ outcome, at, reason, message }: DecisionModel, context: ViewContext): TemplateResult {
  const { words, locale } = context;
  const decided = outcome === 'approved' ? words.case.stateApproved() : words.case.stateRejected();
  return summaryList({
    rows: [
      { key: decided, value: instantText(at, context) },
      ...(reason
        ? [
            { key: words.case.reason(), value: localize(reason.label, locale) },
            { key: words.case.basis(), value: reason.basis },
          ]
        : []),
      ...(message ? [{ key: words.case.note(), value: message }] : []),
    ],
  });
}
