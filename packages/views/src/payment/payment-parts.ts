/** What the parts of a payment page share. */
import { localize } from '@layan/definition';
import { backLink, button, buttonLink, pageTitle, type ButtonKind, type Content } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import type { IntentModel } from './payment-model.js';

/** `Rp950.000` */
export const amountText = ({ amount }: { readonly amount: number }, { pack, locale }: PaymentContext): string =>
  pack.money.format(amount, locale);

export const agencyName = ({ agency }: IntentModel, { locale }: PaymentContext): string =>
  localize(agency.name, locale);

export interface StepModel {
  /** What a live page does. */
  readonly name: 'check' | 'choose' | 'keep' | 'save';
  readonly label: string;
  /** Where it leads without a script. */
  readonly href: string;
  readonly kind: ButtonKind;
  readonly busy?: boolean;
}

/** A live page does it where it stands; any other page is asked for anew. */
export const step = ({ name, href, ...model }: StepModel, { live, ids }: PaymentContext): TemplateResult =>
  live
    ? button({ ...model, type: 'button', name: 'step', value: name, id: ids(name) })
    : buttonLink({ ...model, href });

export const backToCase = (intent: IntentModel, { words, urls }: PaymentContext): TemplateResult =>
  backLink({ href: urls.case(intent.case.id), text: words.payment.back() });

/** The page's title, above which stands what the bill is for. */
export function billTitle(
  title: string,
  intent: IntentModel,
  { words, locale, level }: PaymentContext,
  lead?: Content,
): TemplateResult {
  const service = localize(intent.service.title, locale);
  return pageTitle({ title, caption: words.payment.caption({ number: intent.case.number, service }), lead, level });
}
