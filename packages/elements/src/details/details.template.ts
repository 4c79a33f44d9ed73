import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface DetailsModel {
  readonly summary: string;
  readonly body: Content;
  readonly open?: boolean;
}

export const details = ({ summary, body, open }: DetailsModel): TemplateResult => html`
  <details class="layan-details" ?open=${open ?? false}>
    <summary class="layan-details-summary">${summary}</summary>
    <div class="layan-details-body layan-prose">${body}</div>
  </details>
`;
