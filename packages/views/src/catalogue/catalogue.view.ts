import type { Localized } from '@layan/definition';
import { localize } from '@layan/definition';
import { linkCards, pageTitle } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { FeeRange } from '../models.js';
import { feeRangeText } from '../text/fee-text.js';
import { levelBelow } from '../parts/headings.js';

/** What the contract's catalogue says of a service. */
export interface ServiceEntry {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly agency: { readonly name: Localized };
  readonly standard: { readonly workingDays: number; readonly from: 'submitted' | 'paid' };
  /** Null when the amount depends on more than the citizen's choices. */
  readonly fee: FeeRange | null;
  readonly state: 'open' | 'closed';
}

export interface CatalogueModel {
  readonly services: readonly ServiceEntry[];
}

/** The services one can apply for. */
export function catalogueView({ services }: CatalogueModel, context: ViewContext): View {
  const { words, locale, urls } = context;
  const title = words.catalogue.title();
  const items = services.map((service) => ({
    href: urls.service(service.id),
    title: localize(service.title, locale),
    text: localize(service.summary, locale),
    meta: [
      localize(service.agency.name, locale),
      feeRangeText(service.fee, context),
      words.common.workingDays({ days: service.standard.workingDays }),
      ...(service.state === 'closed' ? [words.catalogue.closed()] : []),
    ],
  }));
  return {
    title,
    body: html`${pageTitle({ title, lead: words.catalogue.lead(), level: context.level })}${
      items.length > 0 ? linkCards({ items, level: levelBelow(context) }) : html`<p>${words.catalogue.empty()}</p>`
    }`,
  };
}
