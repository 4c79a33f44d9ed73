import type { ReactiveController } from '@lit/reactive-element';
import type { LayanElement } from '../element/element.js';

export interface Surroundings {
  /** Whether a label outside the element, which was pressed, is the element's. */
  readonly label: (label: HTMLLabelElement) => boolean;
  /** What the person sees of the page has another size: a keyboard has come, say. */
  readonly resize: () => void;
}

/** What happens around an element that stands in for a native control. */
export class SurroundingsController implements ReactiveController {
  readonly #host: LayanElement;
  readonly #around: Surroundings;
  #root: Node | null = null;

  constructor(host: LayanElement, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('click', this.#handleClick);
    window.visualViewport?.addEventListener('resize', this.#around.resize);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('click', this.#handleClick);
    window.visualViewport?.removeEventListener('resize', this.#around.resize);
  }

  readonly #handleClick = (event: Event): void => {
    const target = event.target as Element;
    const label = target.closest('label');
    if (!label || this.#host.contains(target) || target.closest('a, button, input, select, textarea')) return;
    if (!this.#around.label(label)) return;
    event.preventDefault();
    this.#host.focus();
  };
}
