import { html, render, type TemplateResult } from 'lit/html.js';
import { isWithoutScripts, withoutScripts, type Globals } from '../without-scripts.js';
import { declarationOf } from './manifest.js';

/** Attributes and how they begin; `false` and an empty text stand for none. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A story whose controls set the attributes of one element. */
export interface Playground {
  readonly args: Attributes;
  readonly argTypes: Readonly<Record<string, ArgType>>;
  readonly parameters: { readonly controls: Included; readonly docs: { readonly controls: Included } };
  readonly render: (args: Attributes, context: { readonly globals: Globals }) => TemplateResult;
  readonly play: (context: { readonly canvasElement: HTMLElement; readonly args: Attributes }) => void;
}

/** Which of all that the element offers. */
interface Included {
  readonly include: readonly string[];
}

interface ArgType {
  readonly control: 'boolean' | 'number' | 'select' | 'text';
  readonly options?: readonly string[];
}

export interface PlaygroundOptions {
  readonly tag: string;
  readonly template: () => TemplateResult;
  readonly args: Attributes;
  /** Of an attribute that only the sheet reads, so that no manifest knows them. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

/** `'s' | 'm'`, as the manifest writes it. */
const literals = (type: string): string[] => [...type.matchAll(/'([^']*)'/g)].map(([, text]) => text!);

function argTypeOf(type: string, given: readonly string[] | undefined): ArgType {
  const options = given ?? literals(type);
  if (options.length > 0) return { control: 'select', options };
  return { control: type === 'boolean' || type === 'number' ? type : 'text' };
}

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === false || value === '') element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
}

/** The first `tag` in what the template writes, to be changed by hand. */
export function playground({ tag, template, args, options = {} }: PlaygroundOptions): Playground {
  const attributes = declarationOf(tag)?.attributes ?? [];
  const typeOf = (name: string): string => attributes.find((each) => each.name === name)?.type?.text ?? '';
  const names = Object.keys(args);
  const controls = { include: names };
  return {
    args,
    argTypes: Object.fromEntries(names.map((name) => [name, argTypeOf(typeOf(name), options[name])])),
    parameters: { controls, docs: { controls } },
    render: (given, { globals }) => {
      const box = document.createElement('div');
      render(template(), box);
      setAll(box.querySelector(tag)!, given);
      return isWithoutScripts(globals)
        ? html`${withoutScripts(html`${box}`)}`
        : html`<div class="stage layan-root">${box}</div>`;
    },
    play: ({ canvasElement, args: given }) => {
      const element = canvasElement.querySelector(`${tag}:defined`);
      if (!element) throw new Error(`<${tag}> is not alive.`);
      for (const [name, value] of Object.entries(given))
        if (element.hasAttribute(name) === (value === false || value === ''))
          throw new Error(`The attribute "${name}" is not what its control says.`);
    },
  };
}
