import type { ReactiveController } from '@lit/reactive-element';
import type { LayanElement } from './element.js';

/** Says to a screen reader what has happened, when it has time to; nobody sees it and the focus stays. */
export class StatusController implements ReactiveController {
  readonly #host: LayanElement;
  readonly #draw: () => HTMLElement;
  #region: HTMLElement | null = null;

  /** @param draw - Makes a child of the host's own, `layan-visually-hidden`. */
  constructor(host: LayanElement, draw: () => HTMLElement) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  /** The region stands there before it speaks, or it is not heard. */
  hostUpdated(): void {
    if (!this.#region) {
      this.#region = this.#draw();
      this.#region.setAttribute('role', 'status');
    }
    if (this.#region.parentNode !== this.#host) this.#host.append(this.#region);
  }

  say(text: string): void {
    if (this.#region && this.#region.textContent !== text) this.#region.textContent = text;
  }
}
