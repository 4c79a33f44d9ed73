import { validate } from '@layan/definition';
import {
  checkView,
  choicesOfPage,
  draftModel,
  errorView,
  namesOfAnswers,
  questionView,
  receivedView,
  savedView,
  sentView,
  startView,
  type DraftModel,
  type PostForm,
  type RegionsModel,
  type View,
  type ViewContext,
} from '@layan/views';
import type { CheckState, QuestionState } from './flow.js';
import type { Journey } from './journey.js';

/** Sent by the wizard, never by the browser. */
const form: PostForm = { action: '#', hidden: {} };

/** What the wizard shows; null while there is nothing to show yet. */
export function viewOf(journey: Journey, context: ViewContext): View | null {
  const { state, offered } = journey;
  switch (state.kind) {
    case 'loading':
      return null;
    case 'start':
      return offered && startPage(journey, context);
    case 'question':
      return questionPage(journey, state, context);
    case 'check':
      return checkPage(journey, state, context);
    case 'saved': {
      const work = journey.work!;
      const { definition } = work;
      const title = work.page(work.firstOpen)?.page.title ?? null;
      return savedView({ definition, draft: draftOf(journey), nextPage: work.firstOpen, nextTitle: title }, context);
    }
    case 'received':
      return receivedView({ case: state.case }, context);
    case 'sent': {
      const { case: sent, submittedAt, other } = state;
      const definition = offered!.definition;
      const shown = other && { definition, answers: other.answers, regions: { names: {} } };
      return sentView({ case: sent, submittedAt, other: shown }, context);
    }
    case 'expired':
      return errorView(
        { kind: 'session_expired', parked: state.parked, returnTo: context.urls.signIn('') },
        context,
      );
    case 'failed': {
      const { error: kind, retryAfter } = state;
      return errorView({ kind, returnTo: context.urls.service(''), ...(retryAfter && { retryAfter }) }, context);
    }
  }
}

function startPage({ offered, drafts, isSignedIn }: Journey, context: ViewContext): View {
  const { service, definition } = offered!;
  return startView(
    {
      definition,
      fee: service.fee,
      state: service.state,
      signedIn: isSignedIn,
      form: isSignedIn ? form : null,
      drafts,
    },
    context,
  );
}

function questionPage(journey: Journey, { page, findings, notice }: QuestionState, context: ViewContext): View {
  const { definition, answers, handle } = journey.work!;
  const asked = journey.work!.page(page);
  return questionView(
    {
      definition,
      draft: draftOf(journey),
      page,
      answers,
      identity: handle.draft.identity,
      findings,
      regions: asked && journey.regions ? choicesOfPage(asked, answers, journey.regions) : noRegions,
      form,
      conflicts: journey.conflicts,
      ...(notice && { notice }),
    },
    context,
  );
}

function checkPage(journey: Journey, { refused, notice, sending }: CheckState, context: ViewContext): View {
  const { definition, answers, handle } = journey.work!;
  const own = validate(definition, answers, context);
  return checkView(
    {
      definition,
      draft: draftOf(journey),
      answers,
      identity: handle.draft.identity,
      findings: refused?.length ? refused : own,
      regions: journey.regions ? namesOfAnswers(definition, answers, journey.regions) : noRegions,
      form,
      ...(sending && { status: journey.isWaiting ? 'offline' : 'sending' }),
      ...(notice && { notice }),
    },
    context,
  );
}

const noRegions: RegionsModel = { names: {} };

function draftOf({ work }: Journey): DraftModel {
  const { handle, status } = work!;
  return { ...draftModel(handle.draft), status };
}
