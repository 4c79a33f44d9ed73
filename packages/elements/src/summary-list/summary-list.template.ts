import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';
import { link } from '../link/link.template.js';

export interface SummaryRow {
  readonly key: string;
  /** Line breaks in a text are kept. */
  readonly value: Content;
  /** `hiddenText` tells one "Ubah" from the next. */
  readonly change?: { readonly href: string; readonly text: string; readonly hiddenText: string };
}

export const summaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }): TemplateResult => html`
  <dl class="layan-summary-list">
    ${rows.map(
      ({ key, value, change }) => html`
        <div class="layan-summary-list-row">
          <dt class="layan-summary-list-key">${key}</dt>
          <dd class="layan-summary-list-value">${value}</dd>
          ${change ? html`<dd class="layan-summary-list-change">${link(change)}</dd>` : nothing}
        </div>
      `,
    )}
  </dl>
`;
