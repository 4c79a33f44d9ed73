import theme from '@layan/tokens/theme.css?inline';
import layan from '@layan/elements/layan.css?inline';
import { render, type TemplateResult } from 'lit/html.js';

/** What the toolbar says. */
export interface Globals {
  readonly scripts?: string;
  readonly language?: string;
}

export const isWithoutScripts = ({ scripts }: Globals): boolean => scripts === 'off';

/** The markup that a template writes, without the renderer's own marks: what a server sends. */
export function markup(template: TemplateResult): string {
  const box = document.createElement('div');
  render(template, box);
  return box.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\n\s*(?=\n)/g, '')
    .trim();
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** What the toolbar has set on the root of the page. */
const rootAttributes = (): string =>
  [...document.documentElement.attributes].map(({ name, value }) => `${name}="${escaped(value)}"`).join(' ');

/** Print rules for the screen. */
const printed = (css: string): string => css.replaceAll('@media print{', '@media all{');

export interface FrameOptions {
  /** Default: that of a stage. */
  readonly bodyClass?: string;
  /** As it comes out of a printer. */
  readonly onPaper?: boolean;
}

/** The template as a page of its own in which no script may run: what a citizen gets from a server, on any browser. */
export function withoutScripts(
  template: TemplateResult,
  { bodyClass = 'layan-root stage', onPaper = false }: FrameOptions = {},
): HTMLIFrameElement {
  const sheets = onPaper ? printed(theme + layan) : theme + layan;
  const worn = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const frame = document.createElement('iframe');
  frame.title = 'Without scripts';
  frame.className = onPaper ? 'stage-paper' : 'stage-frame';
  frame.sandbox.add('allow-same-origin'); // so that its height can be read; scripts stay forbidden
  frame.srcdoc = `<!doctype html><html ${rootAttributes()}><head><meta charset="utf-8"><title>Without scripts</title><style>${sheets}${worn.join('')}body{margin:0}</style></head><body class="${bodyClass}">${markup(template)}</body></html>`;
  frame.addEventListener('load', () => {
    const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
    frame.style.blockSize = `${height + 2}px`;
  });
  return frame;
}
