import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

/** What a page shows of a view, whatever stands around it. */
export interface ColumnsModel {
  /** `backLink(…)`; stands above the title. */
  readonly back?: Content;
  readonly main: Content;
  /** Beside the main part where there is room, else below it. */
  readonly aside?: { readonly label: string; readonly body: Content };
  /** `reading` keeps lines short (default), `wide` is for tables. */
  readonly width?: 'reading' | 'wide';
}

export interface PageModel extends ColumnsModel {
  /** First thing the Tab key meets; leads to the main part. */
  readonly skip: string;
  /** `officialBanner(…)`. */
  readonly banner?: Content;
  /** `siteHeader(…)`. */
  readonly header?: Content;
  /** `cover(…)`: holds the title then, and opens the main part. */
  readonly cover?: Content;
  /** `siteFooter(…)`. */
  readonly footer?: Content;
}

/** The main part and what stands beside it; `wrap` keeps them in line with the header of a page. */
export const columns = ({ back, main, aside, width = 'reading' }: ColumnsModel, wrap = false): TemplateResult => html`
  <div
    class="layan-page-columns${wrap ? ' layan-wrap' : ''}"
    data-width=${width}
    data-aside=${aside ? 'true' : nothing}
  >
    <div class="layan-page-main">${back ? html`<div class="layan-page-back">${back}</div>` : nothing} ${main}</div>
    ${aside ? html`<div class="layan-page-aside" role="region" aria-label=${aside.label}>${aside.body}</div>` : nothing}
  </div>
`;

/** What stands inside `<body class="layan-root layan-page">`. */
export const page = (model: PageModel): TemplateResult => html`
  <a class="layan-skip-link" href="#main">${model.skip}</a>
  ${model.banner ?? nothing} ${model.header ?? nothing}
  <main class="layan-main" id="main" tabindex="-1">${model.cover ?? nothing} ${columns(model, true)}</main>
  ${model.footer ?? nothing}
`;
