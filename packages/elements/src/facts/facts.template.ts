import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface FactsModel {
  readonly items: readonly { readonly label: string; readonly value: Content }[];
}

/** A few facts at a glance: fee, time, what to prepare. */
export const facts = ({ items }: FactsModel): TemplateResult => html`
  <dl class="layan-facts">
    ${items.map(
      ({ label, value }) => html`
        <div class="layan-facts-item">
          <dt class="layan-facts-label">${label}</dt>
          <dd class="layan-facts-value">${value}</dd>
        </div>
      `,
    )}
  </dl>
`;
