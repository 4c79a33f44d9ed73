import { errorView, startView, type View, type FirstContext, type Words } from '@layan/views';
import { wizardForm } from './form.js';
import type { Journey } from './journey.js';
import type { Shown } from './shown.js';

/**
 * What the wizard shows; null while there is nothing to show yet.
 * @param words - All of them; null while they are on their way.
 */
export function viewOf(journey: Journey, context: FirstContext, words: Words | null): View | null {
  const { state, offered, asking } = journey;
  switch (state.kind) {
    case 'loading':
      return null;
    case 'start':
      return offered && startPage(journey, context);
    case 'expired':
      return errorView({ kind: 'session_expired', parked: state.parked, returnTo: context.urls.signIn('') }, context);
    case 'failed': {
      const { error: kind, retryAfter } = state;
      return errorView({ kind, returnTo: context.urls.service(''), ...(retryAfter && { retryAfter }) }, context);
    }
    default:
      return asking && words && asking.askingView(journey, state, { ...context, words });
  }
}

function startPage({ offered, drafts, isSignedIn }: Shown, context: FirstContext): View {
  const { service, definition } = offered!;
  return startView(
    {
      definition,
      fee: service.fee,
      state: service.state,
      signedIn: isSignedIn,
      form: isSignedIn ? wizardForm : null,
      drafts,
    },
    context,
  );
}
