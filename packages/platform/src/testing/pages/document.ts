/** A page as a browser without scripts reads it. */
import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Entries = [name: string, value: string][];

const isElement = (node: Node): node is Element => tree.isElementNode(node);
const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** All elements below a node, in order. */
export function elements(node: Node, tag?: string): Element[] {
  return children(node).flatMap((child) => [
    ...(isElement(child) && (tag === undefined || child.tagName === tag) ? [child] : []),
    ...elements(child, tag),
  ]);
}

/** What a person reads, spaces and line ends drawn together. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  return tree.isTextNode(node) ? node.value : children(node).map(rawText).join('');
}

/** Text of a control that keeps its line ends. */
const valueOf = (element: Element): string => rawText(element);

export class HtmlDocument {
  readonly #root: Node;

  constructor(text: string) {
    this.#root = parse(text);
  }

  all(tag: string): Element[] {
    return elements(this.#root, tag);
  }

  get everything(): Element[] {
    return elements(this.#root);
  }

  byId(id: string): Element | undefined {
    return elements(this.#root).find((element) => attribute(element, 'id') === id);
  }

  get heading(): string {
    return this.all('h1').map(textOf).join(' | ');
  }

  /** What stands in the main part. */
  get text(): string {
    return this.all('main').map(textOf).join(' ');
  }

  /** Address of the link with this text. */
  link(text: string | RegExp): string {
    const found = this.all('a').find((element) => matches(textOf(element), text));
    if (!found) throw new Error(`No link says ${text}`);
    return attribute(found, 'href') ?? '';
  }

  /** Values of the buttons named `_action`. */
  get actions(): (string | undefined)[] {
    return this.all('button')
      .filter((button) => attribute(button, 'name') === '_action')
      .map((button) => attribute(button, 'value'));
  }

  /** Whether a form posts to an address that ends so. */
  hasForm(action: string): boolean {
    return this.#form(action) !== undefined;
  }

  /** Address and fields of the form that posts to an address that ends so, as they would be sent; buttons left out. */
  form(action: string): { readonly action: string; readonly entries: Entries } {
    const form = this.#form(action);
    if (!form) throw new Error(`No form posts to ${action}`);
    return { action: attribute(form, 'action') ?? '', entries: elements(form).flatMap(successful) };
  }

  #form(action: string): Element | undefined {
    return this.all('form').find((form) => {
      const [path = '', query = ''] = (attribute(form, 'action') ?? '').split('?');
      return path.endsWith(action) || `${path}?${query}`.endsWith(action);
    });
  }
}

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** What a control adds to a form (HTML, constructing the entry list). */
function successful(element: Element): Entries {
  const name = attribute(element, 'name');
  if (name === undefined) return [];
  const has = (flag: string) => attribute(element, flag) !== undefined;
  switch (element.tagName) {
    case html.TAG_NAMES.INPUT: {
      const choice = ['radio', 'checkbox'].includes(attribute(element, 'type') ?? '');
      if (choice && !has('checked')) return [];
      return [[name, attribute(element, 'value') ?? (choice ? 'on' : '')]];
    }
    case html.TAG_NAMES.TEXTAREA:
      return [[name, valueOf(element).replace(/\r?\n/g, '\r\n')]];
    case html.TAG_NAMES.SELECT: {
      const options = elements(element, 'option');
      const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
      return chosen ? [[name, attribute(chosen, 'value') ?? textOf(chosen)]] : [];
    }
    default:
      return [];
  }
}
