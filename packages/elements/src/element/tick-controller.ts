import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Clock } from './clock.js';

export interface TickOptions {
  readonly clock: () => Clock;
  /** Milliseconds until what is shown is no longer true; null when it stays. */
  readonly next: () => number | null;
  /** Rests while nobody can see it: scrolled away, or on a page in the background. */
  readonly whileVisible?: boolean;
}

/** Updates its host whenever what it shows is out of date, and at once when the page comes back from the background or from sleep. */
export class TickController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: TickOptions;
  #observer: IntersectionObserver | null = null;
  #isSeen = true;
  #stop = (): void => {};

  constructor(host: ReactiveElement, options: TickOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleReturn);
    window.addEventListener('pageshow', this.#handleReturn);
    if (!this.#options.whileVisible || typeof IntersectionObserver === 'undefined') return;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)!.isIntersecting;
      this.#handleReturn();
    });
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    this.#stop();
    const { clock, next, whileVisible } = this.#options;
    const milliseconds = whileVisible && !(this.#isSeen && !document.hidden) ? null : next();
    this.#stop = milliseconds === null ? () => {} : clock().after(milliseconds, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleReturn);
    window.removeEventListener('pageshow', this.#handleReturn);
    this.#observer?.disconnect();
    this.#stop();
  }

  readonly #handleReturn = (): void => this.#host.requestUpdate();
}
