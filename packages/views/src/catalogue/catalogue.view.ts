import type { Localized } from '@layan/definition';
import { html } from 'lit';
import type { View, ViewContext } from '../context.js';

export interface ServiceEntry {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly agency: Localized;
  /** Service standard. */
  readonly workingDays: number;
  /** Whole rupiah before anything is answered (`fee(definition, {}, context).total`); null when it depends on the answers. */
  readonly fee: number | null;
  readonly open: boolean;
}

export interface CatalogueModel {
  readonly services: readonly ServiceEntry[];
}

export function catalogueView(model: CatalogueModel, context: ViewContext): View {
  const title = context.words.catalogue.title();
  return { title, body: html`<h1>${title}</h1>` };
}
