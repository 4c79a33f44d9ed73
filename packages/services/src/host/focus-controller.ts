import type { LitElement, ReactiveController } from 'lit';

/** Where the focus goes after a step: the title of what is shown, what is wrong, or a control by its name. */
export type Target = 'title' | 'findings' | { readonly control: string };

/** Milliseconds after a press in which a browser takes what moves for the person's own doing, less what drawing takes. */
const own = 400;

/**
 * Puts the focus where a step leads, once it is drawn, and back where it was when something is drawn anew. A step that comes late keeps the
 * height of the page before it, so that what stands below does not jump while somebody reads it.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #target: Target | null = null;
  #kept: Kept | null = null;
  #pressed = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('click', ({ timeStamp }) => (this.#pressed = timeStamp));
  }

  move(target: Target): void {
    this.#target = target;
  }

  /** Focuses the control of that id. False when it is not shown. */
  control(id: string): boolean {
    const control = this.#root?.getElementById(id);
    control?.focus();
    return control === this.#root?.activeElement;
  }

  hostUpdate(): void {
    if (this.#target === 'title') {
      const isLate = performance.now() - this.#pressed > own;
      this.#host.style.minBlockSize = isLate ? `${this.#host.offsetHeight}px` : '';
      // taken out of the page with the focus in it, half of the old page is laid out once more for nobody
      (this.#root?.activeElement as HTMLElement | null)?.blur();
    }
    this.#kept = this.#target === null ? keep(this.#root?.activeElement ?? null) : null;
  }

  hostUpdated(): void {
    const target = this.#target;
    this.#target = null;
    if (target === null) this.#giveBack();
    else if (typeof target === 'object') this.control(target.control);
    else this.#heading(target);
  }

  /** A control that was drawn anew has the focus, and the cursor, of the one that it replaces. */
  #giveBack(): void {
    const kept = this.#kept;
    this.#kept = null;
    if (kept === null || kept.element.isConnected) return;
    const again = this.#root?.getElementById(kept.element.id);
    again?.focus({ preventScroll: true });
    if (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement) {
      try {
        again.setSelectionRange(kept.start, kept.end);
      } catch {
        // a kind of input that has no cursor
      }
    }
  }

  #heading(target: 'title' | 'findings'): void {
    const found =
      (target === 'findings' && this.#root?.querySelector<HTMLElement>('[data-layan-findings]')) ||
      this.#root?.querySelector<HTMLElement>('[data-layan-title]');
    if (!found) return;
    found.focus({ preventScroll: true });
    // what comes after the step begins at the top, however far down the button was
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
    else found.scrollIntoView({ block: 'nearest' });
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

interface Kept {
  readonly element: Element;
  readonly start: number | null;
  readonly end: number | null;
}

function keep(element: Element | null): Kept | null {
  if (element === null || element.id === '') return null;
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return { element, start: isText ? element.selectionStart : null, end: isText ? element.selectionEnd : null };
}
