import { localize } from '@layan/definition';
import {
  backLink,
  buttonLink,
  card,
  details,
  link,
  nextStep,
  pageTitle,
  timeline,
  type Content,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { CaseEventModel, CaseModel, SubmittedModel } from '../models.js';
import { answersSummary } from '../parts/answers-summary.js';
import { caseTimeline } from '../parts/case-timeline.js';
import { caseCaption, decisionSummary, dueText, isOverdue, stateTitle } from '../parts/case-text.js';
import { levelBelow, sectionHeading } from '../parts/headings.js';

export interface CaseStatusModel {
  readonly case: CaseModel;
  /** In the order they happened. */
  readonly events: readonly CaseEventModel[];
  readonly submitted: SubmittedModel;
}

/** Where a case stands, whose turn it is, by when; what was decided and why. */
export function caseStatusView({ case: item, events, submitted }: CaseStatusModel, context: ViewContext): View {
  const { words, urls } = context;
  const title = stateTitle(item, context);
  return {
    title,
    back: backLink({ href: urls.applications(), text: words.applications.title() }),
    body: html`${pageTitle({ title, caption: caseCaption(item, context), level: context.level })} ${turn(item, context)}
    ${billLink(item, context)} ${decisionSection(item, context)} ${sectionHeading(words.case.timeline(), context)}
    ${timeline({ items: caseTimeline(item, events, context) })}
    ${details({ summary: words.case.answers(), body: answersSummary(submitted, { masked: true }, context) })}`,
    aside: item.due ? { label: words.case.dueTitle(), body: dueCard(item, item.due, context) } : undefined,
  };
}

function turn(item: CaseModel, context: ViewContext): TemplateResult {
  const { words, locale, urls } = context;
  const due = item.due ? html`<p>${dueText(item.due, context)}</p>` : nothing;
  if (item.state === 'waiting_payment' && item.intent !== null) {
    return nextStep({
      level: levelBelow(context),
      turn: 'citizen',
      title: words.case.actsCitizen(),
      body: html`<p>${words.case.payFirst()}</p>`,
      actions: buttonLink({ href: urls.payment(item.intent), label: words.case.pay() }),
    });
  }
  if (item.state === 'lapsed') {
    return nextStep({
      level: levelBelow(context),
      turn: 'stopped',
      title: words.case.lapsed(),
      body: html`<p>${words.case.lapsedHelp()}</p>`,
      actions: buttonLink({ href: urls.service(item.service.id), label: words.case.applyAgain() }),
    });
  }
  if (item.decision) {
    const stopped = item.decision.outcome === 'rejected';
    return nextStep({ level: levelBelow(context), turn: stopped ? 'stopped' : 'done', title: words.case.actsNobody() });
  }
  if (isOverdue(item.due, context)) {
    const agency = localize(item.agency.name, locale);
    return nextStep({
      level: levelBelow(context),
      turn: 'agency',
      title: words.case.actsAgency(),
      body: html`<p>${words.case.overdue({ agency })}</p>`,
    });
  }
  return item.actsNext === 'citizen'
    ? nextStep({ level: levelBelow(context), turn: 'citizen', title: words.case.actsCitizen(), body: due })
    : nextStep({ level: levelBelow(context), turn: 'agency', title: words.case.actsAgency(), body: due });
}

/** The receipt, or what became of the bill. */
const billLink = ({ intent, state }: CaseModel, { words, urls }: ViewContext): Content =>
  intent === null || state === 'waiting_payment'
    ? nothing
    : html`<p>
        ${link({ href: urls.payment(intent), text: state === 'lapsed' ? words.case.billEnded() : words.case.bill() })}
      </p>`;

function decisionSection({ decision }: CaseModel, context: ViewContext): Content {
  if (!decision) return nothing;
  return html`${sectionHeading(context.words.case.decision(), context)} ${decisionSummary(decision, context)}`;
}

function dueCard(
  { decision }: CaseModel,
  { date, basis }: NonNullable<CaseModel['due']>,
  context: ViewContext,
): Content {
  const { words } = context;
  const days = words.common.workingDays({ days: basis.workingDays });
  const standard = basis.from === 'paid' ? words.case.dueFromPaid({ days }) : words.case.dueFromSubmitted({ days });
  return card({
    level: levelBelow(context),
    title: words.case.dueTitle(),
    body: html`${decision ? nothing : html`<p>${dueText({ date, basis }, context)}</p>`}
      <p>${standard}</p>`,
  });
}
