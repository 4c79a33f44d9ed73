import type { Intent } from '@layan/contract';
import type { ErrorKind, PaymentModel } from '@layan/views';

/** What the payment shows. */
export type PaymentState =
  /** Nothing yet: the page's own content stays. */
  | { readonly kind: 'loading' }
  | BillState
  /** Nobody is signed in any more. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly error: ErrorKind; readonly retryAfter?: number | undefined };

export interface BillState {
  readonly kind: 'bill';
  readonly intent: Intent;
  /** The person wants another method than the live one. */
  readonly choosing: boolean;
  /** Id of the method that was chosen last. */
  readonly chosen?: string | undefined;
  readonly problem?: PaymentModel['problem'] | undefined;
  /** What is on its way: a choice, or a question that the person asked. */
  readonly busy?: 'sending' | 'checking' | undefined;
  /** The platform cannot be reached. */
  readonly isLost: boolean;
}

export type PaymentEvent =
  | { readonly type: 'intent'; readonly intent: Intent }
  | { readonly type: 'choose' }
  | { readonly type: 'keep' }
  | { readonly type: 'send'; readonly method: string }
  | { readonly type: 'not-chosen' }
  | { readonly type: 'not-sent'; readonly problem?: PaymentModel['problem'] }
  | { readonly type: 'check' }
  | { readonly type: 'checked' }
  | { readonly type: 'reach'; readonly isReached: boolean }
  | { readonly type: 'expire' }
  | { readonly type: 'fail'; readonly error: ErrorKind; readonly retryAfter?: number | undefined }
  | { readonly type: 'forget' };

export const loading: PaymentState = { kind: 'loading' };

/** The state after an event. One that does not belong to the state leaves it alone. */
export function next(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (event.type) {
    case 'intent':
      return taken(state, event.intent);
    case 'expire':
      return { kind: 'expired' };
    case 'forget':
      return loading;
    case 'fail':
      // a bill that is shown stays: what is known of the money does not become unknown
      return state.kind === 'bill' ? state : { kind: 'failed', error: event.error, retryAfter: event.retryAfter };
    default:
      return state.kind === 'bill' ? billAfter(state, event) : state;
  }
}

type BillEvent = Exclude<PaymentEvent, { readonly type: 'intent' | 'expire' | 'forget' | 'fail' }>;

function billAfter(state: BillState, event: BillEvent): BillState {
  switch (event.type) {
    case 'choose':
    case 'keep':
      if (state.intent.state !== 'open') return state;
      return { ...state, choosing: event.type === 'choose', chosen: undefined, problem: undefined };
    case 'send':
      return state.busy === 'sending' ? state : { ...state, busy: 'sending', chosen: event.method, problem: undefined };
    case 'not-chosen':
      return { ...state, problem: 'method_missing' };
    case 'not-sent':
      return { ...state, busy: undefined, problem: event.problem };
    case 'check':
      return state.busy ? state : { ...state, busy: 'checking' };
    case 'checked':
      return state.busy === 'checking' ? { ...state, busy: undefined } : state;
    case 'reach':
      return { ...state, isLost: !event.isReached };
  }
}

/** Never back: an answer that was overtaken by a newer one says nothing any more. */
function taken(state: PaymentState, intent: Intent): PaymentState {
  const before = state.kind === 'bill' && state.intent.id === intent.id ? state : null;
  if (before && intent.revision < before.intent.revision) return state;
  if (before?.intent.state === intent.state && before.intent.attempt?.id === intent.attempt?.id)
    return { ...before, intent, isLost: false };
  const busy = before?.busy === 'checking' ? before.busy : undefined;
  return { kind: 'bill', intent, choosing: false, isLost: false, busy };
}

/** What changed for the person between two answers, to be said to those who do not see it. */
export type PaymentNews = 'paid' | 'money' | 'ready' | 'ended';

export function newsOf(before: Intent | null, { state, money, attempt }: Intent): PaymentNews | null {
  if (before === null) return null;
  if (before.state === 'open' && state === 'paid') return 'paid';
  if (money.length > before.money.length) return 'money';
  if (attempt?.instruction && !before.attempt?.instruction) return 'ready';
  if (before.attempt?.instruction && !attempt?.instruction) return 'ended';
  return null;
}
