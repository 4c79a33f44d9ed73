import type { Answers, Finding, Identity, ServiceDefinition, SingleField, VisiblePage } from '@layan/definition';
import { isLocked, localize, visiblePages } from '@layan/definition';
import {
  actions,
  backLink,
  button,
  errorSummary,
  note,
  notice,
  pageTitle,
  prose,
  steps,
  type Content,
} from '@layan/elements/templates';
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PostForm, View, ViewContext } from '../context.js';
import type { DraftModel, RegionsModel, UploadRows } from '../models.js';
import { conflictsNotice, type Conflict } from '../parts/conflicts.js';
import { feeSoFar } from '../parts/fee-card.js';
import { actionName } from '../parts/action-name.js';
import { byName, fieldControl, lockedControl, type FieldScope } from '../parts/fields.js';
import { acknowledgement, fieldMessages, findingItems } from '../parts/findings.js';
import { postForm } from '../parts/post-form.js';
import { savedLine } from '../parts/saved-line.js';
import { levelBelow } from '../parts/headings.js';

/**
 * Why the page is shown as it is, when that is not plain from the page itself.
 * - `restored`: typed before the session ended, brought back after sign-in, not yet saved;
 * - `stale`: the draft was changed elsewhere meanwhile, what was just posted is not saved.
 */
export type QuestionNotice = 'restored' | 'stale';

export interface QuestionModel {
  readonly definition: ServiceDefinition;
  readonly draft: DraftModel;
  /** Id of a visible page. */
  readonly page: string;
  /** As stored, or as posted when the post was refused. */
  readonly answers: Answers;
  /** Who is signed in: says which answers are locked. */
  readonly identity: Identity;
  /** What is wrong with the posted answers of this page; empty on a first visit. With warnings alone, posting again passes them. */
  readonly findings: readonly Finding[];
  readonly regions: RegionsModel;
  /** Hidden: `_csrf`, `_revision`. The view adds `_ack` (`acknowledgement` of the findings it shows). */
  readonly form: PostForm;
  readonly notice?: QuestionNotice;
  /** Answers changed here and elsewhere. With one of them the form posts `_action` `mine:<name>` or `theirs:<name>`. */
  readonly conflicts?: readonly Conflict[];
  /** Files that are on their way, or kept from it. */
  readonly uploads?: UploadRows;
  /** A live page: with another number the controls are drawn anew, and what was typed at them and is not in the answers is gone. */
  readonly epoch?: number;
}

/** One page of questions. Posts the page's fields, and `_action`: `next`, `save`, `region:…`, `add:…`, `remove:…`, `drop:…`, on a live page `again:…`. Files are posted beside them. */
export function questionView(model: QuestionModel, context: ViewContext): View {
  const { definition, answers, draft } = model;
  const { words, urls } = context;
  const pages = visiblePages(definition, answers, context);
  const at = Math.max(
    0,
    pages.findIndex(({ page }) => page.id === model.page),
  );
  const shown = pages[at]!;
  const title = localize(shown.page.title, context.locale);
  const before = pages[at - 1];
  const owed = feeSoFar(definition, answers, context);
  return {
    title: titleWithFindings(title, model.findings, context),
    back: backLink({
      href: before ? urls.draftPage(definition.id, draft.id, before.page.id) : urls.service(definition.id),
      text: words.common.back(),
    }),
    body: html`${findingsSummary(model, context)} ${noticeOf(model, context)}
    ${steps({
      text: words.question.step({ current: at + 1, total: pages.length + 1 }),
      current: at + 1,
      total: pages.length + 1,
    })}
    ${pageForm(model, shown, title, context)}`,
    aside: owed ? { label: words.fee.soFar(), body: owed } : undefined,
  };
}

function titleWithFindings(title: string, findings: readonly Finding[], { words }: ViewContext): string {
  if (findings.some(isError)) return words.common.errorTitle({ title });
  return findings.length > 0 ? words.common.warningTitle({ title }) : title;
}

const isError = ({ severity }: Finding) => severity === 'error';

function findingsSummary({ definition, findings }: QuestionModel, context: ViewContext): Content {
  const { question } = context.words;
  const errors = findings.filter(isError);
  const href = (name: string) => `#${context.ids(name)}`;
  if (errors.length > 0) {
    return errorSummary({
      focus: !context.live,
      id: context.ids('error-summary'),
      level: levelBelow(context),
      title: question.errors({ count: errors.length }),
      items: findingItems(errors, definition, href, context),
    });
  }
  if (findings.length === 0) return nothing;
  const items = findingItems(findings, definition, href, context);
  const warnings = notice({
    level: levelBelow(context),
    tone: 'warn',
    title: question.warnings({ count: findings.length }),
    body: html`<ul>
        ${items.map((item) => html`<li><a class="layan-link" href=${item.href}>${item.text}</a></li>`)}
      </ul>
      <p>${question.warningsHelp()}</p>`,
  });
  return html`<div tabindex="-1" data-layan-findings>${warnings}</div>`;
}

function noticeOf({ notice: kind }: QuestionModel, context: ViewContext): Content {
  const { question } = context.words;
  switch (kind) {
    case 'restored':
      return notice({
        level: levelBelow(context),
        tone: 'info',
        title: question.restored(),
        body: html`<p>${question.restoredHelp()}</p>`,
      });
    case 'stale':
      return notice({
        level: levelBelow(context),
        tone: 'warn',
        title: question.stale(),
        body: html`<p>${question.staleHelp()}</p>`,
      });
    case undefined:
      return nothing;
  }
}

function pageForm(model: QuestionModel, shown: VisiblePage, title: string, context: ViewContext): TemplateResult {
  const { definition, answers, identity, findings, draft, form } = model;
  const { words, locale } = context;
  const scope: FieldScope = {
    page: shown,
    regions: model.regions,
    messages: fieldMessages(findings, definition, context),
    uploads: model.uploads,
    context,
  };
  const locked = (field: VisiblePage['fields'][number]): field is SingleField =>
    field.type !== 'group' && isLocked(definition, field, answers, identity, context);
  const [only, ...others] = shown.fields;
  // A page that asks one thing asks it in its title.
  const merged =
    only !== undefined &&
    others.length === 0 &&
    localize(only.label, locale) === title &&
    canBeTitle(only) &&
    !locked(only);
  const intro = shown.page.intro ? prose(html`<p>${localize(shown.page.intro, locale)}</p>`) : nothing;
  // a title that is another element is read out when the focus goes to it, even from the title before
  return html`${merged ? nothing : keyed(shown.page.id, pageTitle({ title, level: context.level }))} ${intro}
  ${postForm(form, {
    hidden: { _ack: acknowledgement(findings) },
    defaultButton: { name: actionName, value: 'next' },
    files: shown.fields.some(({ type }) => type === 'file'),
    body: html`${conflictsNotice(model.conflicts ?? [], model, context)}
    ${keyed(
      model.epoch,
      byName(shown.fields, (field) =>
        locked(field)
          ? lockedControl(field, field.name, answers[field.name], scope)
          : fieldControl(field, field.name, answers[field.name], scope, merged),
      ),
    )}
    ${actions([
      button({ label: words.question.continue(), name: actionName, value: 'next' }),
      button({ label: words.question.save(), kind: 'secondary', name: actionName, value: 'save' }),
      savedLine(draft, context),
    ])}
    ${draft.status === 'offline' ? note(words.question.offlineHelp()) : nothing}`,
  })}`;
}

const canBeTitle = ({ type }: VisiblePage['fields'][number]) => type !== 'group' && type !== 'declaration';
