import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { heading } from '../heading/heading.template.js';

export interface ErrorSummaryModel {
  readonly title: string;
  /** One link a mistake; `href` is `#` and the id of the control. Without one it is plain text. */
  readonly items: readonly { readonly text: string; readonly href?: string }[];
  readonly body?: Content;
  /** Default `error-summary`. */
  readonly id?: string;
  /** Whether the browser puts the focus here when the page opens; default true. */
  readonly focus?: boolean;
  /** Level of the title's heading; default 2. */
  readonly level?: HeadingLevel;
}

/** Stands above the title of a page that came back; the focus goes to it without any script. */
export const errorSummary = ({
  title,
  items,
  body,
  id = 'error-summary',
  focus = true,
  level = 2,
}: ErrorSummaryModel): TemplateResult => html`
  <div
    class="layan-error-summary"
    id=${id}
    role="group"
    aria-labelledby="${id}-title"
    tabindex="-1"
    data-layan-findings
    ?autofocus=${focus}
  >
    ${heading({ text: title, level, size: 'm', id: `${id}-title` })}
    ${body ? html`<div class="layan-prose">${body}</div>` : nothing}
    <ul class="layan-error-summary-list">
      ${items.map(
        ({ text, href }) => html`<li>${href ? html`<a class="layan-link" href=${href}>${text}</a>` : text}</li>`,
      )}
    </ul>
  </div>
`;
