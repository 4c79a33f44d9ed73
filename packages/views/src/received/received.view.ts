import { actions, buttonLink, confirmation, prose } from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { CaseModel } from '../models.js';
import { dateText } from '../text/instant-text.js';
import { sectionHeading } from '../parts/headings.js';

export interface ReceivedModel {
  readonly case: CaseModel;
}

/** What a person sees right after sending: that it arrived, its number, and what comes. */
export function receivedView({ case: sent }: ReceivedModel, context: ViewContext): View {
  const { words, urls } = context;
  const title = words.received.title();
  const bill = sent.state === 'waiting_payment' ? sent.intent : null;
  return {
    title,
    body: html`${confirmation({
      level: context.level,
      title,
      reference: { label: words.received.number(), value: sent.number },
      body: html`<p>${words.received.keep()}</p>`,
    })}
    ${sectionHeading(words.received.next(), context)}
    ${prose(
      html`<ul>
        <li>${bill === null ? words.received.nextReview() : words.received.nextPay()}</li>
        ${sent.due ? html`<li>${words.received.nextDue({ date: dateText(sent.due.date, context) })}</li>` : nothing}
        <li>${words.received.nextStatus()}</li>
      </ul>`,
    )}
    ${actions([
      bill === null ? nothing : buttonLink({ href: urls.payment(bill), label: words.case.pay() }),
      buttonLink({
        href: urls.case(sent.id),
        label: words.received.open(),
        ...(bill !== null && { kind: 'secondary' }),
      }),
    ])}`,
  };
}
