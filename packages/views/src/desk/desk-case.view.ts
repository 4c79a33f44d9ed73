import { localize } from '@layan/definition';
import { backLink, button, notice, pageTitle, summaryList, tag, timeline } from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { PostForm, View, DeskContext } from '../context.js';
import type { CaseEventModel, SubmittedModel } from '../models.js';
import { answersSummary } from '../parts/answers-summary.js';
import { caseTimeline } from '../parts/case-timeline.js';
import { decisionSummary, isOverdue, stateTag } from '../parts/case-text.js';
import { postForm } from '../parts/post-form.js';
import { dateText, instantText } from '../text/instant-text.js';
import { amountText } from '../payment/payment-parts.js';
import { decideErrors, decideForm, type DecideModel } from './decide-form.js';
import type { DeskEntry } from './desk-list.view.js';
import { formErrors } from './form-errors.js';
import { moneySection, type DeskMoneyModel } from './money-section.js';
import { refundErrors } from './refund-form.js';
import { levelBelow, sectionHeading } from '../parts/headings.js';

export interface DeskCaseModel {
  readonly case: DeskEntry;
  readonly submitted: SubmittedModel;
  /** Address of a file that was sent. */
  readonly fileHref: (id: string) => string;
  /** In the order they happened, notes included. */
  readonly events: readonly CaseEventModel[];
  /** Begins the review: a form with one button; null when it has begun, or is not this officer's to begin. */
  readonly take: PostForm | null;
  /** Null when there is nothing for this officer to decide. */
  readonly decide: DecideModel | null;
  /** The bill; null when the service costs nothing. */
  readonly money: DeskMoneyModel | null;
  /** Since this page was shown somebody else acted on the case, or another amount can be given back; so nothing was done. */
  readonly notice?: 'changed' | 'money_changed';
}

/** A case as an officer works on it: who applies, with which answers, what happened, and the decision. */
export function deskCaseView(model: DeskCaseModel, context: DeskContext): View {
  const { case: item, submitted, events, take, decide, money } = model;
  const { words, urls } = context;
  const title = words.applications.case({ number: item.number });
  const errors = {
    ...(decide && decideErrors(decide, context)),
    ...(money?.refund && refundErrors(money.refund, amountText(money.intent.refundable, context), context)),
  };
  const hasErrors = Object.values(errors).some(Boolean);
  return {
    title: hasErrors ? words.common.errorTitle({ title }) : title,
    back: backLink({ href: urls.desk(), text: words.desk.title() }),
    body: html`${formErrors(errors, context)} ${changedNotice(model, context)}
    ${pageTitle({ title, caption: item.label ?? undefined, level: context.level })}
    ${overview(item, submitted.definition.agency.name, context)}
    ${take ? postForm(take, { body: button({ label: words.desk.take() }) }) : nothing}
    ${sectionHeading(words.desk.answers(), context)}
    ${answersSummary(submitted, { masked: false, below: 2, fileHref: model.fileHref }, context)}
    ${sectionHeading(words.case.timeline(), context)} ${timeline({ items: caseTimeline(item, events, context) })}
    ${
      item.decision
        ? html`${sectionHeading(words.case.decision(), context)} ${decisionSummary(item.decision, context)}`
        : nothing
    }
    ${money ? moneySection(money, context) : nothing}
    ${decide ? decideForm(decide, submitted.definition, context) : nothing}`,
  };
}

function changedNotice({ notice: changed }: DeskCaseModel, context: DeskContext) {
  const { desk, deskMoney } = context.words;
  if (changed === undefined) return nothing;
  const [title, help] =
    changed === 'changed' ? [desk.changed(), desk.changedHelp()] : [deskMoney.changed(), deskMoney.changedHelp()];
  return notice({ level: levelBelow(context), tone: 'warn', title, body: html`<p>${help}</p>` });
}

function overview(item: DeskEntry, agency: DeskEntry['agency']['name'], context: DeskContext) {
  const { words, locale } = context;
  const due = item.due ? dateText(item.due.date, context) : '';
  const late = isOverdue(item.due, context) && !item.decision;
  return summaryList({
    rows: [
      { key: words.desk.state(), value: tag(stateTag(item, context)) },
      { key: words.desk.service(), value: localize(item.service.title, locale) },
      { key: words.desk.agency(), value: localize(agency, locale) },
      { key: words.desk.submitted(), value: instantText(item.createdAt, context) },
      ...(due
        ? [{ key: words.desk.due(), value: late ? [due, ' ', tag({ text: words.desk.overdue(), tone: 'bad' })] : due }]
        : []),
    ],
  });
}
