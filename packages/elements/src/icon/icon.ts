import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { LayanElement } from '../element/element.js';
import { warnOnce } from '../element/warn-once.js';
import { loaders } from './generated/loaders.js';
import type { IconShape, IconSize } from './icon.template.js';

export type IconName = keyof typeof loaders;

/** What came already; null where nothing will. */
const shapes = new Map<string, IconShape | null>();
const isKnown = (name: string): name is IconName => Object.hasOwn(loaders, name);

const namespace = 'http://www.w3.org/2000/svg';
const attributes = {
  class: 'layan-icon',
  viewBox: '0 0 24 24',
  width: '24',
  height: '24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  focusable: 'false',
  'aria-hidden': 'true',
};

/** As the template draws it, but without a template engine: two copies of one on a page need a looser policy. */
function drawingOf({ lines, flips }: IconShape, size: string): SVGElement {
  const drawing = document.createElementNS(namespace, 'svg');
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  drawing.setAttribute('data-size', size);
  drawing.toggleAttribute('data-flip', flips ?? false);
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', lines);
  drawing.append(path);
  return drawing;
}

/** Null when there is nothing to wait for. */
function load(name: string): Promise<void> | null {
  if (name === '' || shapes.has(name)) return null;
  if (!isKnown(name)) {
    shapes.set(name, null);
    warnOnce(`There is no icon "${name}".`);
    return null;
  }
  return loaders[name]().then(
    (module) => void shapes.set(name, Object.values(module)[0]!),
    () => warnOnce(`The icon "${name}" could not be loaded.`),
  );
}

/**
 * @summary Shows an icon by its name, which is fetched when it is needed. What its author wrote inside, no wider than an icon, stands in until then.
 * @status beta
 * @since 0.1
 */
export class LayanIcon extends LayanElement {
  #drawn: HTMLElement | null = null;

  /** One of Tabler's names, as in `calendar`. */
  @property() name: IconName | (string & {}) = '';

  /** What it says where no text beside it does; without one it is for the eye alone. */
  @property() label = '';

  /** Its size beside small or large text. */
  @property({ reflect: true }) size: IconSize = 'm';

  constructor() {
    super();
    this.waitFor(() => load(this.name));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const shape = shapes.get(this.name);
    // the name has changed while the one before was on its way
    if (shape === undefined && load(this.name) && changed.has('name')) return this.requestUpdate();
    if (!shape) return this.#takeAway();
    if (this.label) this.setAttribute('role', 'img');
    else this.removeAttribute('role');
    this.#say('aria-label', this.label);
    this.#say('aria-hidden', this.label ? '' : 'true');
    this.#drawn ??= this.draw('span', 'layan-icon-drawn');
    this.#drawn.replaceChildren(drawingOf(shape, this.size));
    if (!this.#drawn.isConnected) this.prepend(this.#drawn);
    this.dataset['state'] = 'ready';
  }

  #takeAway(): void {
    this.#drawn?.remove();
    delete this.dataset['state'];
    for (const name of ['role', 'aria-label', 'aria-hidden']) this.removeAttribute(name);
  }

  #say(attribute: string, value: string): void {
    if (value) this.setAttribute(attribute, value);
    else this.removeAttribute(attribute);
  }
}
