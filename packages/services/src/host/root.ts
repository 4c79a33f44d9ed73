import { css as forms } from '@layan/elements/sheets/forms';
import { css as rest } from '@layan/elements/sheets/rest';
import { warnOnce } from './report.js';

let sheets: readonly CSSStyleSheet[] | undefined;
let isRemRegistered = false;

function constructed(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** Gives a root the sheets of the design system, one copy for all roots of the page. */
export function adoptSheets(root: ShadowRoot): void {
  registerRem();
  sheets ??= [forms, rest].map(constructed);
  root.adoptedStyleSheets = [...sheets];
}

/** Adopted sheets register nothing, so the length that all others hang on is registered here. */
function registerRem(): void {
  if (isRemRegistered) return;
  isRemRegistered = true;
  try {
    CSS.registerProperty({ name: '--layan-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // the page's own sheets registered it first
  }
}

/** Tokens belong to the page. One that links no theme gets the default one, and its developer is told. */
export async function ensureTheme(document: Document): Promise<void> {
  const view = document.defaultView;
  if (!view || view.getComputedStyle(document.documentElement).getPropertyValue('--layan-color-ink') !== '') return;
  warnOnce('This page links no theme. Link theme.css, or a theme of your own, in its <head>; the default one is used.');
  const { css: theme } = await import('@layan/elements/sheets/theme');
  document.adoptedStyleSheets = [constructed(theme), ...document.adoptedStyleSheets];
}
