import { validate } from '@layan/definition';
import {
  checkView,
  choicesOfPage,
  draftModel,
  namesOfAnswers,
  questionView,
  receivedView,
  savedView,
  sentView,
  type DraftModel,
  type RegionsModel,
  type View,
  type ViewContext,
} from '@layan/views';
import type { AskingState, CheckState, QuestionState } from './flow.js';
import type { Journey } from './journey.js';
import { form } from './view.js';

/** What the wizard shows once there is a draft. */
export function askingView(journey: Journey, state: AskingState, context: ViewContext): View {
  switch (state.kind) {
    case 'question':
      return questionPage(journey, state, context);
    case 'check':
      return checkPage(journey, state, context);
    case 'saved':
      return savedView({ draft: journey.work!.entry }, context);
    case 'received':
      return receivedView({ case: state.case }, context);
    case 'sent': {
      const { case: sent, submittedAt, other } = state;
      const { definition } = journey.offered!;
      const shown = other && { definition, answers: other.answers, regions: noRegions };
      return sentView({ case: sent, submittedAt, other: shown }, context);
    }
  }
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
