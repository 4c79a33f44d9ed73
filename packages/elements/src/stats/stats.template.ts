import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface Stat {
  readonly label: string;
  /** As the page's language writes it: "1.284". */
  readonly value: string;
  /** What it is compared with: "naik 12 dari bulan lalu". */
  readonly note?: string;
}

/** A few numbers that tell how things stand. */
export const stats = ({ items }: { readonly items: readonly Stat[] }): TemplateResult => html`
  <dl class="layan-stats">
    ${items.map(
      ({ label, value, note }) => html`
        <div class="layan-stats-item">
          <dt class="layan-stats-label">${label}</dt>
          <dd class="layan-stats-value">${value}</dd>
          ${note ? html`<dd class="layan-stats-note">${note}</dd>` : nothing}
        </div>
      `,
    )}
  </dl>
`;
