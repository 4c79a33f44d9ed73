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
import { wizardForm as form } from './form.js';
import type { Shown } from './shown.js';

/** What the wizard shows once there is a draft. */
export function askingView(shown: Shown, state: AskingState, plain: ViewContext): View {
  const known = shown.work?.files?.known;
  const context = known ? { ...plain, files: known } : plain;
  switch (state.kind) {
    case 'question':
      return questionPage(shown, state, context);
    case 'check':
      return checkPage(shown, state, context);
    case 'saved':
      return savedView({ draft: shown.work!.entry }, context);
    case 'received':
      return receivedView({ case: state.case }, context);
    case 'sent': {
      const { case: sent, submittedAt, other } = state;
      const { definition } = shown.offered!;
      const answers = other && { definition, answers: other.answers, regions: noRegions };
      return sentView({ case: sent, submittedAt, other: answers }, context);
    }
  }
}

function questionPage(shown: Shown, { page, findings, notice }: QuestionState, context: ViewContext): View {
  const { definition, answers, handle, files } = shown.work!;
  const asked = shown.work!.page(page);
  return questionView(
    {
      definition,
      draft: draftOf(shown),
      page,
      answers,
      identity: handle.draft.identity,
      findings,
      regions: asked && shown.regions ? choicesOfPage(asked, answers, shown.regions) : noRegions,
      form,
      conflicts: shown.conflicts,
      ...(files && { uploads: files.rows(context) }),
      epoch: shown.epoch,
      ...(notice && { notice }),
    },
    context,
  );
}

function checkPage(shown: Shown, { notice, sending }: CheckState, context: ViewContext): View {
  const { definition, answers, handle } = shown.work!;
  const refused = shown.work!.refused();
  return checkView(
    {
      definition,
      draft: draftOf(shown),
      answers,
      identity: handle.draft.identity,
      findings: refused.length ? refused : shown.work!.findings(),
      regions: shown.regions ? namesOfAnswers(definition, answers, shown.regions) : noRegions,
      form,
      ...(sending && { status: shown.isWaiting ? 'offline' : 'sending' }),
      ...(notice && { notice }),
    },
    context,
  );
}

const noRegions: RegionsModel = { names: {} };

function draftOf({ work }: Shown): DraftModel {
  const { handle, status } = work!;
  return { ...draftModel(handle.draft), status };
}
