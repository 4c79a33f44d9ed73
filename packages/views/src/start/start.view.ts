import type { ServiceDefinition, Source } from '@layan/definition';
import { localize } from '@layan/definition';
import { button, buttonLink, cover, facts, notice, prose, taskList, type Content } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FirstContext, PostForm, View } from '../context.js';
import type { DraftEntry, FeeRange } from '../models.js';
import { draftHint, draftHref, draftItem } from '../parts/draft-items.js';
import { postForm } from '../parts/post-form.js';
import { feeRangeText } from '../text/fee-text.js';
import { dateText, standardText } from '../text/instant-text.js';
import { privacyNotice } from './privacy-notice.js';
import { levelBelow, sectionHeading } from '../parts/headings.js';

export interface StartModel {
  readonly definition: ServiceDefinition;
  /** Null when the amount depends on more than the citizen's choices. */
  readonly fee: FeeRange | null;
  readonly state: 'open' | 'closed';
  readonly signedIn: boolean;
  /** Posts to make a new draft; null while nobody is signed in. */
  readonly form: PostForm | null;
  /** Open drafts of this service, newest first; empty while nobody is signed in. */
  readonly drafts: readonly DraftEntry[];
}

/** What a service is, costs and takes; and the way into it, or back into what was begun. */
export function startView(model: StartModel, context: FirstContext): View {
  const { definition, drafts } = model;
  const { words, locale } = context;
  const title = localize(definition.title, locale);
  return {
    title,
    cover: cover({
      level: context.level,
      caption: localize(definition.agency.name, locale),
      title,
      text: html`<p>${localize(definition.summary, locale)}</p>
        ${definition.minutes ? html`<p>${words.start.duration({ minutes: definition.minutes })}</p>` : nothing}`,
      actions: coverActions(model, context),
    }),
    body: html`${drafts.length > 0 ? draftsSection(model, context) : nothing}
    ${model.signedIn || model.state === 'closed' ? nothing : html`<p>${words.start.signInHelp()}</p>`}
    ${facts({ items: factItems(model, context) })} ${prepareSection(definition, context)}
    ${stepsSection(definition, context)} ${privacyNotice(definition, context)} ${sourcesSection(definition, context)}`,
  };
}

function coverActions(model: StartModel, context: FirstContext): Content {
  const { definition, state, form, drafts } = model;
  const { words, urls } = context;
  const [draft, ...others] = drafts;
  if (draft && others.length === 0) {
    return buttonLink({ kind: 'start', href: draftHref(draft, context), label: words.start.continue() });
  }
  if (draft) return nothing;
  if (state === 'closed') return html`<p>${words.catalogue.closed()}</p>`;
  if (form) return postForm(form, { body: button({ kind: 'start', label: words.start.start() }) });
  return buttonLink({ kind: 'start', href: urls.signIn(urls.service(definition.id)), label: words.start.signIn() });
}

function draftsSection({ drafts, form, state }: StartModel, context: FirstContext): TemplateResult {
  const { words, locale } = context;
  const [draft, ...others] = drafts;
  const startNew =
    form && state === 'open'
      ? postForm(form, { body: button({ kind: 'secondary', label: words.start.startNew() }) })
      : nothing;
  if (draft && others.length === 0) {
    const hint = draftHint(draft, context);
    return html`${notice({
      level: levelBelow(context),
      tone: 'info',
      title: words.start.oneDraft(),
      body: html`<p>${draft.label ? html`<strong>${draft.label}</strong><br />` : nothing}${hint}</p>`,
    })}
    ${startNew}`;
  }
  return html`${sectionHeading(words.start.manyDrafts({ count: drafts.length }), context)}
  ${taskList({ items: drafts.map((entry) => draftItem(entry, localize(entry.title, locale), context)) })} ${startNew}`;
}

function factItems({ definition, fee }: StartModel, context: FirstContext) {
  const { words, locale } = context;
  const { process, minutes, issues } = definition;
  return [
    { label: words.fee.title(), value: feeRangeText(fee, context) },
    { label: words.start.factTime(), value: standardText(process.standard, context) },
    ...(minutes ? [{ label: words.start.factDuration(), value: words.start.factMinutes({ minutes }) }] : []),
    ...(issues?.length
      ? [{ label: words.start.factIssues(), value: issues.map(({ label }) => localize(label, locale)).join(', ') }]
      : []),
  ];
}

function prepareSection({ prepare = [] }: ServiceDefinition, context: FirstContext): Content {
  const { words, locale } = context;
  if (prepare.length === 0) return nothing;
  return html`${sectionHeading(words.start.prepare(), context)}
  ${prose(
    html`<ul>
      ${prepare.map((item) => html`<li>${localize(item, locale)}</li>`)}
    </ul>`,
  )}`;
}

function stepsSection({ process }: ServiceDefinition, context: FirstContext): Content {
  const { words, locale } = context;
  if (process.stages.length === 0) return nothing;
  return html`${sectionHeading(words.start.steps(), context)}
  ${prose(
    html`<ol>
      ${process.stages.map(({ label, workingDays }) => {
        const days = workingDays === undefined ? '' : ` (${words.common.workingDays({ days: workingDays })})`;
        return html`<li>${localize(label, locale)}${days}</li>`;
      })}
    </ol>`,
  )}`;
}

function sourcesSection({ sources }: ServiceDefinition, context: FirstContext): Content {
  if (sources.length === 0) return nothing;
  return html`${sectionHeading(context.words.start.sources(), context)}
  ${prose(
    html`<ul>
      ${sources.map((source) => html`<li>${sourceText(source, context)}</li>`)}
    </ul>`,
  )}`;
}

const sourceText = ({ title, url, checked }: Source, context: FirstContext): Content => [
  url ? html`<a class="layan-link" href=${url}>${title}</a>` : title,
  checked ? ` (${context.words.start.sourceChecked({ date: dateText(checked, context) })})` : '',
];
