import type { Localized } from '@layan/definition';
import { html } from 'lit';
import type { View, ViewContext } from '../context.js';

export interface FeeRange {
  readonly min: { readonly amount: number };
  readonly max: { readonly amount: number };
}

/** What the contract's catalogue says of a service. */
export interface ServiceEntry {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly agency: { readonly name: Localized };
  readonly standard: { readonly workingDays: number; readonly from: 'submitted' | 'paid' };
  /** Lowest and highest total in whole rupiah; null when the amount depends on more than the citizen's choices. */
  readonly fee: FeeRange | null;
  readonly state: 'open' | 'closed';
}

export interface CatalogueModel {
  readonly services: readonly ServiceEntry[];
}

export function catalogueView(model: CatalogueModel, context: ViewContext): View {
  const title = context.words.catalogue.title();
  return { title, body: html`<h1>${title}</h1>` };
}
