import { warnOnce } from '@layan/elements/element';
import { css as start } from '@layan/elements/sheets/start';

const sheets = new Map<string, CSSStyleSheet>();
let isRemRegistered = false;

function constructed(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/**
 * Gives a root the look of the design system, one copy of each sheet for all roots of the page.
 * @param more - Texts of the sheets for what it shows later.
 */
export function adoptSheets(root: ShadowRoot, ...more: readonly string[]): void {
  registerRem();
  root.adoptedStyleSheets = [start, ...more].map((text) => {
    const sheet = sheets.get(text) ?? constructed(text);
    sheets.set(text, sheet);
    return sheet;
  });
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
