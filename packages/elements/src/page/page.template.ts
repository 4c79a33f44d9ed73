import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface PageModel {
  /** First thing the Tab key meets; leads to the main part. */
  readonly skip: string;
  /** `officialBanner(…)`. */
  readonly banner?: Content;
  /** `siteHeader(…)`. */
  readonly header?: Content;
  /** `cover(…)`: holds the title then, and opens the main part. */
  readonly cover?: Content;
  /** `backLink(…)`; stands above the title. */
  readonly back?: Content;
  readonly main: Content;
  /** Beside the main part, or below it on a narrow page. */
  readonly aside?: { readonly label: string; readonly body: Content };
  /** `siteFooter(…)`. */
  readonly footer?: Content;
  /** `reading` keeps lines short (default), `wide` is for tables. */
  readonly width?: 'reading' | 'wide';
}

/** What stands inside `<body class="layan-root layan-page">`. */
export const page = (model: PageModel): TemplateResult => html`
  <a class="layan-skip-link" href="#main">${model.skip}</a>
  ${model.banner ?? nothing} ${model.header ?? nothing}
  <main class="layan-main" id="main" tabindex="-1">
    ${model.cover ?? nothing}
    <div
      class="layan-page-columns layan-wrap"
      data-width=${model.width ?? 'reading'}
      data-aside=${model.aside ? 'true' : nothing}
    >
      <div class="layan-page-main">
        ${model.back ? html`<div class="layan-page-back">${model.back}</div>` : nothing} ${model.main}
      </div>
      ${
        model.aside
          ? html`<div class="layan-page-aside" role="region" aria-label=${model.aside.label}>${model.aside.body}</div>`
          : nothing
      }
    </div>
  </main>
  ${model.footer ?? nothing}
`;
