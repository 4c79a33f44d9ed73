import type { Answers, Finding, Identity, ServiceDefinition } from '@layan/definition';
import { fee, isLocked, localize, visiblePages } from '@layan/definition';
import {
  actions,
  backLink,
  button,
  buttonLink,
  errorSummary,
  note,
  notice,
  pageTitle,
  prose,
  saved,
  steps,
  type Content,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PostForm, View, ViewContext } from '../context.js';
import type { DraftModel, RegionsModel } from '../models.js';
import { answersSummary } from '../parts/answers-summary.js';
import { feeCard } from '../parts/fee-card.js';
import { findingItems } from '../parts/findings.js';
import { postForm } from '../parts/post-form.js';
import { levelBelow, sectionHeading } from '../parts/headings.js';

export interface CheckModel {
  readonly definition: ServiceDefinition;
  readonly draft: DraftModel;
  readonly answers: Answers;
  /** Who is signed in: says which answers cannot be changed. */
  readonly identity: Identity;
  /** Findings of the whole form (`validate` without a page). With an error among them there is nothing to submit yet. */
  readonly findings: readonly Finding[];
  readonly regions: RegionsModel;
  /** Hidden: `_csrf`, `_revision`, `_key`. */
  readonly form: PostForm;
  /** `changed`: the answers were changed after the page that was submitted had been shown, so nothing was sent. */
  readonly notice?: 'changed';
  /** A live page: it is on its way, or cannot go. The button waits. */
  readonly status?: 'sending' | 'offline';
}

/** All answers once more, what they cost and what happens next; then sending. */
export function checkView(model: CheckModel, context: ViewContext): View {
  const { definition, answers, draft } = model;
  const { words, urls } = context;
  const title = words.check.title();
  const pages = visiblePages(definition, answers, context);
  const total = pages.length + 1;
  const last = pages.at(-1)?.page.id;
  const errors = model.findings.filter(({ severity }) => severity === 'error');
  return {
    title: errors.length > 0 ? words.common.errorTitle({ title }) : title,
    back: backLink({
      href: last === undefined ? urls.service(definition.id) : urls.draftPage(definition.id, draft.id, last),
      text: words.common.back(),
    }),
    body: html`${findingsSummary(model, errors, context)}
    ${
      model.notice === 'changed'
        ? notice({
            level: levelBelow(context),
            tone: 'warn',
            title: words.check.changed(),
            body: html`<p>${words.check.changedHelp()}</p>`,
          })
        : nothing
    }
    ${steps({ text: words.question.step({ current: total, total }), current: total, total })}
    ${pageTitle({ title, lead: words.check.lead(), level: context.level })}
    ${answersSummary(model, { masked: true, changeHref: changeHref(model, context) }, context)}
    ${feeCard(definition, answers, context)}
    ${errors.length > 0 ? goOn(model, errors, context) : sending(model, context)}`,
  };
}

/** Address of a control on its own page. */
const controlHref = ({ definition, draft }: CheckModel, page: string, id: string, { urls, ids }: ViewContext): string =>
  `${urls.draftPage(definition.id, draft.id, page)}#${ids(id)}`;

const changeHref =
  (model: CheckModel, context: ViewContext) =>
  (...[page, field, name]: Parameters<NonNullable<Parameters<typeof answersSummary>[1]['changeHref']>>) =>
    isLocked(model.definition, field, model.answers, model.identity, context)
      ? null
      : controlHref(model, page, name, context);

/** Id of the page that asks what a finding is about. */
function pageOf({ pointer }: Finding, { definition }: CheckModel): string {
  const name = pointer.split('/')[1];
  const page = definition.pages.find(({ fields }) => fields.some((field) => field.name === name));
  return (page ?? definition.pages[0]!).id;
}

function findingsSummary(model: CheckModel, errors: readonly Finding[], context: ViewContext): Content {
  const { check } = context.words;
  const items = (findings: readonly Finding[]) =>
    findingItems(
      findings,
      model.definition,
      (id, finding) => controlHref(model, pageOf(finding, model), id, context),
      context,
    );
  if (errors.length > 0) {
    return errorSummary({
      focus: !context.live,
      id: context.ids('error-summary'),
      level: levelBelow(context),
      title: check.missing({ count: errors.length }),
      items: items(errors),
      body: html`<p>${check.missingHelp()}</p>`,
    });
  }
  if (model.findings.length === 0) return nothing;
  return notice({
    level: levelBelow(context),
    tone: 'warn',
    title: check.warnings(),
    body: html`<ul>
      ${items(model.findings).map((item) => html`<li><a class="layan-link" href=${item.href}>${item.text}</a></li>`)}
    </ul>`,
  });
}

const goOn = (model: CheckModel, [first]: readonly Finding[], { words, urls }: ViewContext): Content =>
  first
    ? actions(
        buttonLink({
          href: urls.draftPage(model.definition.id, model.draft.id, pageOf(first, model)),
          label: words.check.complete(),
        }),
      )
    : nothing;

function sending({ definition, answers, form, status }: CheckModel, context: ViewContext): TemplateResult {
  const { words, locale } = context;
  const agency = localize(definition.agency.name, locale);
  const days = words.common.workingDays({ days: definition.process.standard.workingDays });
  return html`${sectionHeading(words.check.next(), context)}
  ${prose(
    html`<ul>
      <li>${words.check.nextCase()}</li>
      ${fee(definition, answers, context).total ? html`<li>${words.received.nextPay()}</li>` : nothing}
      <li>${words.check.nextReview({ agency, days })}</li>
      <li>${words.check.nextStatus()}</li>
    </ul>`,
  )}
  ${postForm(form, {
    body: html`${actions([
      button({ label: words.check.submit(), busy: status !== undefined }),
      statusLine(status, context),
    ])}
    ${status === 'offline' ? note(words.check.offlineHelp()) : nothing}`,
  })}`;
}

function statusLine(status: CheckModel['status'], { words: { check } }: ViewContext): TemplateResult | typeof nothing {
  switch (status) {
    case 'sending':
      return saved({ text: check.sending(), state: 'waiting' });
    case 'offline':
      return saved({ text: check.offline(), state: 'failed' });
    case undefined:
      return nothing;
  }
}
