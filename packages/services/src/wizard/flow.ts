import type { Submission } from '@layan/contract';
import type { Answers, Finding } from '@layan/definition';
import type { CaseModel, ErrorKind, QuestionNotice } from '@layan/views';

/** What the wizard shows. What it shows it with (definition, draft, drafts) stands beside it. */
export type WizardState =
  /** Nothing yet: the page's own content stays. */
  | { readonly kind: 'loading' }
  /** What the service is, and the way into it; for people who are not signed in too. */
  | { readonly kind: 'start' }
  | AskingState
  /** The session is over. `parked`: what was typed last waits at the agency's server. */
  | { readonly kind: 'expired'; readonly parked: boolean }
  | { readonly kind: 'failed'; readonly error: ErrorKind; readonly retryAfter?: number | undefined };

/** What is shown of a draft that was begun. */
export type AskingState =
  | QuestionState
  | CheckState
  /** The person left off; everything is saved. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'received'; readonly case: CaseModel }
  /** Sent before, here or elsewhere. `other`: what was sent, where it is not what the person had in front of them. */
  | {
      readonly kind: 'sent';
      readonly case: CaseModel;
      readonly submittedAt: string;
      readonly other: Submission | null;
    };

export interface QuestionState {
  readonly kind: 'question';
  /** Id of the page. */
  readonly page: string;
  readonly findings: readonly Finding[];
  /** The answers for which the findings were shown: a warning passes when they stay. */
  readonly shown: Answers | null;
  readonly notice?: QuestionNotice | undefined;
  /** Opened from the check page, to change something: the way leads back there. */
  readonly changing: boolean;
}

export interface CheckState {
  readonly kind: 'check';
  /** What the platform found at submit; null before. */
  readonly refused: readonly Finding[] | null;
  readonly notice?: 'changed' | undefined;
  readonly sending: boolean;
}

export type WizardEvent =
  | { readonly type: 'start' }
  | {
      readonly type: 'ask';
      readonly page: string;
      readonly findings?: readonly Finding[];
      readonly answers?: Answers;
      readonly notice?: QuestionNotice | undefined;
      readonly changing?: boolean;
    }
  /** The page's answers are not in order. */
  | { readonly type: 'hold'; readonly findings: readonly Finding[]; readonly answers: Answers }
  /** The draft turned out to be changed elsewhere. */
  | { readonly type: 'changed-elsewhere' }
  | { readonly type: 'check'; readonly refused?: readonly Finding[]; readonly notice?: 'changed' }
  | { readonly type: 'send' }
  | { readonly type: 'not-sent' }
  | { readonly type: 'saved' }
  | { readonly type: 'received'; readonly case: CaseModel }
  | { readonly type: 'sent'; readonly case: CaseModel; readonly submittedAt: string; readonly other: Submission | null }
  | { readonly type: 'expire'; readonly parked: boolean }
  | { readonly type: 'fail'; readonly error: ErrorKind; readonly retryAfter?: number | undefined }
  | { readonly type: 'forget' };

export const loading: WizardState = { kind: 'loading' };

/** Whether it shows a page of the draft. */
export const isAsked = (state: WizardState): state is QuestionState | CheckState =>
  state.kind === 'question' || state.kind === 'check';

/** The state after an event. One that does not belong to the state leaves it alone. */
export function next(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'start':
      return { kind: 'start' };
    case 'ask': {
      const { page, findings = [], answers = null, notice, changing = false } = event;
      return { kind: 'question', page, findings, shown: findings.length > 0 ? answers : null, notice, changing };
    }
    case 'hold':
      if (state.kind !== 'question') return state;
      return { ...state, findings: event.findings, shown: event.answers, notice: undefined };
    case 'changed-elsewhere':
      if (state.kind === 'question') return { ...state, notice: 'stale' };
      return state.kind === 'check' ? { ...state, notice: 'changed', sending: false } : state;
    case 'check':
      return { kind: 'check', refused: event.refused ?? null, notice: event.notice, sending: false };
    case 'send':
      return state.kind === 'check' && !state.sending ? { ...state, sending: true, notice: undefined } : state;
    case 'not-sent':
      return state.kind === 'check' ? { ...state, sending: false } : state;
    case 'saved':
      return state.kind === 'question' ? { kind: 'saved' } : state;
    case 'received':
      return state.kind === 'check' ? { kind: 'received', case: event.case } : state;
    case 'sent':
      return { kind: 'sent', case: event.case, submittedAt: event.submittedAt, other: event.other };
    case 'expire':
      // what is over already stays as it is
      return state.kind === 'received' || state.kind === 'sent' || state.kind === 'expired'
        ? state
        : { kind: 'expired', parked: event.parked };
    case 'fail':
      return { kind: 'failed', error: event.error, retryAfter: event.retryAfter };
    case 'forget':
      return loading;
  }
}
