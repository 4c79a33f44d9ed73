import { wordsFor } from './words.js';
import type { Reason } from './reasons.js';

export interface FailurePage {
  readonly request: Request;
  readonly reason: Reason;
  /** Address that begins another sign-in. */
  readonly retry: string;
  /** Page the person came from. */
  readonly back: string;
}

/** The page's whole look; its hash stands in the policy (`http/headers.ts`). */
export const failureStyle =
  ':root{color-scheme:light dark;--ink:#15171c;--ground:#f7f6f2;--action:#2b3a94;--on:#fff}' +
  '@media(prefers-color-scheme:dark){:root{--ink:#eceef3;--ground:#0d0f13;--action:#a9b4f5;--on:#0f1538}}' +
  'body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.6 system-ui,sans-serif}' +
  'main{max-width:36rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}' +
  'p{margin:0 0 1.25rem}a{color:var(--action)}a:focus-visible{outline:3px solid #f6b400;outline-offset:2px}' +
  '.go{display:inline-block;padding:.75rem 1.25rem;background:var(--action);color:var(--on);font-weight:600;' +
  'text-decoration:none;border-radius:.5rem}code{font-size:.875em}';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Says in our own words why nobody was signed in, and how to go on. Nothing of what came in stands in it. */
export function failurePage({ request, reason, retry, back }: FailurePage): { html: string; locale: string } {
  const { locale, words } = wordsFor(request);
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style>${failureStyle}</style>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<p>${escape(words.reasons[reason])}</p>
<p><a class="go" href="${escape(retry)}">${escape(words.retry)}</a></p>
<p><a href="${escape(back)}">${escape(words.back)}</a></p>
<p><code>${escape(reason)}</code></p>
</main>
</body>
</html>
`;
  return { html, locale };
}
