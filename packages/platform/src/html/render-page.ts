/** From a view to a complete document. The pages load no script and are never hydrated. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { View } from '@layan/views';
import type { TemplateResult } from 'lit/html.js';

export interface PageDocument {
  /** BCP 47 tag of the language the page is written in. */
  readonly locale: string;
  /** Stands after the page's own title. */
  readonly site: string;
  readonly title: View['title'];
  /** The content of `<body>`. */
  readonly body: TemplateResult;
  /** Addresses of the style sheets, in order. */
  readonly styles: readonly string[];
  /** Address of the icon. */
  readonly icon: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** What the server renderer leaves for hydration. Typed text cannot contain it: every `<` of a value is escaped. */
const markers = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** The whole document. */
export function renderPage(page: PageDocument): string {
  const sheets = page.styles.map((href) => `<link rel="stylesheet" href="${escape(href)}">`).join('');
  return (
    `<!doctype html><html lang="${escape(page.locale)}" dir="ltr"><head><meta charset="utf-8">` +
    `<title>${escape(page.title)} – ${escape(page.site)}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="color-scheme" content="light dark">` +
    `<link rel="icon" href="${escape(page.icon)}" type="image/svg+xml">${sheets}</head>` +
    `<body class="layan-root layan-page">${renderBody(page.body)}</body></html>`
  );
}

/** Markup of a template as the plain pages send it. */
export function renderBody(body: TemplateResult): string {
  return collectResultSync(render(body)).replace(markers, '');
}
