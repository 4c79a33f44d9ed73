import { render, type TemplateResult } from 'lit/html.js';

/** What a template writes, without the marks of the renderer. */
export function written(template: TemplateResult): HTMLElement {
  const into = document.createElement('div');
  render(template, into);
  const walker = document.createTreeWalker(into, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  into.normalize();
  return into;
}

/** What stands inside an element, whatever white space stands between its children. */
export const markup = (element: Element): string =>
  [...element.childNodes]
    .map((node) => new XMLSerializer().serializeToString(node))
    .join('')
    .trim()
    .replace(/>\s+</g, '><');
