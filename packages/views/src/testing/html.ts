/** Only for tests in Node: what a browser makes of a page's markup. */
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  readonly elements: readonly Element[];
  /** All text, without tags. */
  readonly text: string;
  readonly attribute: (element: Element, name: string) => string | undefined;
}

/** Tags in the order they are written; drawings are left out, and what closes nothing (`<br>`). */
const writtenTags = (html: string) =>
  (html.replace(/<svg.*?<\/svg>/gs, '').match(/<\/?[a-z][a-z0-9-]*/g) ?? []).map((tag) => tag.slice(1));

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Parses markup. Throws where the browser would have to mend it: tags that it closes, opens or moves by itself. */
export function parsePage(html: string): Page {
  const errors: string[] = [];
  const fragment = parseFragment(html, {
    onParseError: ({ code, startOffset }) =>
      errors.push(`${code} near ${html.slice(startOffset - 60, startOffset + 60)}`),
  });
  const elements: Element[] = [];
  const read: string[] = [];
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, drawing: boolean): void => {
    for (const child of node.childNodes) {
      if (defaultTreeAdapter.isTextNode(child)) text += child.value;
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      const { tagName } = child;
      const hidden = drawing || tagName === 'svg';
      elements.push(child);
      if (!hidden) read.push(tagName);
      visit(child, hidden);
      if (!hidden && !empty.test(tagName)) read.push(`/${tagName}`);
    }
  };
  visit(fragment, false);
  const written = writtenTags(html);
  const at = written.findIndex((tag, index) => tag !== read[index]);
  if (at >= 0)
    errors.push(`${written[at]} becomes ${read[at]} after ${written.slice(Math.max(0, at - 8), at).join(' ')}`);
  if (errors.length > 0) throw new SyntaxError(errors.join('\n'));
  const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
  return { elements, text, attribute };
}
