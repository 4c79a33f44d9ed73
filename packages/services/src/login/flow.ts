import type { Session } from '@layan/contract';

export type LoginState =
  /** Not asked yet. */
  { readonly kind: 'unknown' } | { readonly kind: 'nobody' } | PersonState;

export interface PersonState {
  readonly kind: 'person';
  readonly name: string | null;
  /** `317101******0001` */
  readonly maskedId: string | null;
  /** When the session ends if nothing is done before, in milliseconds on this device's clock. */
  readonly endsAt: number | null;
  /**
   * `ending`: it ends within minutes, the person is asked whether to stay; `leaving`: they are signing out; `stuck`: signing out did not
   * get through.
   */
  readonly step: 'in' | 'ending' | 'leaving' | 'stuck';
}

export type LoginEvent =
  | { readonly type: 'session'; readonly session: Session; readonly endsAt: number | null }
  | { readonly type: 'ending' }
  | { readonly type: 'leave' }
  | { readonly type: 'stuck' };

/** The state after an event. One that does not belong to the state leaves it alone. */
export function next(state: LoginState, event: LoginEvent): LoginState {
  if (event.type === 'session') return read(state, event.session, event.endsAt);
  if (state.kind !== 'person') return state;
  switch (event.type) {
    case 'ending':
      return state.step === 'in' ? { ...state, step: 'ending' } : state;
    case 'leave':
      return { ...state, step: 'leaving' };
    case 'stuck':
      return state.step === 'leaving' ? { ...state, step: 'stuck' } : state;
  }
}

function read(state: LoginState, { signedIn, name, maskedId }: Session, endsAt: number | null): LoginState {
  if (!signedIn) return { kind: 'nobody' };
  return { kind: 'person', name, maskedId, endsAt, step: state.kind === 'person' ? stepAfter(state, endsAt) : 'in' };
}

/** Who signs out goes on doing so; a warning stays until the session turns out to last longer than it said. */
function stepAfter({ step, endsAt: before }: PersonState, endsAt: number | null): PersonState['step'] {
  if (step === 'leaving') return step;
  const isProlonged = before === null || endsAt === null || endsAt > before + second;
  return step === 'ending' && !isProlonged ? step : 'in';
}

/** The server tells whole seconds. */
const second = 1000;

/** How long before its end a session is warned about, in milliseconds. */
export const warning = 2 * 60_000;

/** How long to wait before asking once more about a session that should be over, in milliseconds. */
export const patience = 10_000;

/** Milliseconds until something is due: the warning, or the end; null while nothing is. Past its end, in a while: never round and round. */
export function untilDue(state: LoginState, now: number): number | null {
  if (state.kind !== 'person' || state.endsAt === null) return null;
  const left = state.endsAt - now;
  if (left <= 0) return patience;
  return state.step === 'ending' ? left : Math.max(0, left - warning);
}
