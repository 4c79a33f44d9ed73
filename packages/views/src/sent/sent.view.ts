import { buttonLink, pageTitle } from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { CaseModel, SubmittedModel } from '../models.js';
import { answersSummary } from '../parts/answers-summary.js';
import { instantText } from '../text/instant-text.js';

/** The draft was sent before: nothing is sent twice. */
export interface SentModel {
  readonly case: CaseModel;
  readonly submittedAt: string;
  /** What was sent, where it is not what the person had just checked; null when it is the same. */
  readonly other: SubmittedModel | null;
}

export function sentView({ case: sent, submittedAt, other }: SentModel, context: ViewContext): View {
  const { words, urls } = context;
  const title = words.sent.title();
  const lead = words.sent.when({ number: sent.number, when: instantText(submittedAt, context) });
  return {
    title,
    body: html`${pageTitle({ title, lead, level: context.level })}
    ${buttonLink({ href: urls.case(sent.id), label: words.sent.open() })}
    ${
      other
        ? html`<p>${words.sent.other()}</p>
            ${answersSummary(other, { masked: false }, context)}`
        : nothing
    }`,
  };
}
