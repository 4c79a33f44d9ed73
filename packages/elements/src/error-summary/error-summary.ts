import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import type { HeadingLevel } from '../content.js';
import { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { make } from '../element/make.js';
import { words } from '../words/generated/id/errorSummary.js';
import { WordsController } from '../words/words-controller.js';

/** One mistake, and where it is. */
export interface SummaryError {
  readonly text: string;
  /** `#` and the id of the control, or of a service component. Without one the text is no link. */
  readonly href?: string;
  /** Where in that service component, as JSON Pointer: `/nik`. */
  readonly pointer?: string;
}

/** What has a root of its own and puts the focus on a control in it. */
interface HasFields extends Element {
  focusField(pointer: string): boolean;
}

const hasFields = (element: Element | null): element is HasFields => element !== null && 'focusField' in element;

/**
 * @summary Lists what is wrong above a form, takes the focus when it appears, and leads to each control.
 * @status beta
 * @since 0.1
 */
export class LayanErrorSummary extends LayanElement {
  readonly #words = new WordsController(this, 'errorSummary', words);
  #drawn: HTMLElement | null = null;

  /** What is wrong, in the order of the page; nothing is shown while it is empty. */
  @property({ attribute: false }) errors: readonly SummaryError[] = [];

  /** Above the list; says how many there are when empty. */
  @property() heading = '';

  /** Level of that heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#handleClick(event));
  }

  /** Puts the focus on the summary, so that it is read out. */
  override focus(): void {
    this.#shown?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('errors') && (this.errors.length > 0 || changed.get('errors'))) this.#hideWritten();
    if (this.errors.length === 0) return this.#drawn?.remove();
    this.#draw();
    if (changed.has('errors')) this.focus();
  }

  /** As the template writes it. */
  #draw(): void {
    if (!this.#drawn) {
      this.#drawn = this.draw('div', 'layan-error-summary');
      for (const [name, value] of Object.entries({ role: 'group', tabindex: '-1', 'data-layan-findings': '' }))
        this.#drawn.setAttribute(name, value);
    }
    const text = this.heading || this.#words.say.title({ count: this.errors.length });
    const title = make(`h${this.headingLevel}`, { class: 'layan-heading', 'data-size': 'm' }, text);
    const items = this.errors.map(({ text, href }) =>
      make('li', {}, href ? make('a', { class: 'layan-link', href }, text) : text),
    );
    this.#drawn.replaceChildren(title, make('ul', { class: 'layan-error-summary-list' }, ...items));
    if (!this.#drawn.isConnected) this.append(this.#drawn);
    this.#drawn.setAttribute('aria-labelledby', idOf(title, 'summary'));
  }

  get #shown(): HTMLElement | null {
    return this.querySelector('.layan-error-summary:not([hidden])');
  }

  /** The summary that the page was written with is about what was sent before. */
  #hideWritten(): void {
    for (const written of this.querySelectorAll<HTMLElement>(':scope > .layan-error-summary')) written.hidden = true;
  }

  #handleClick(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    const href = link.getAttribute('href')!;
    const root = this.getRootNode() as Document | ShadowRoot;
    const target = root.getElementById(decodeURIComponent(href.slice(1)));
    const index = [...this.querySelectorAll('.layan-error-summary:not([hidden]) li')].indexOf(link.closest('li')!);
    if (hasFields(target)) target.focusField(this.errors[index]?.pointer ?? '');
    else if (target) reach(target);
    else return;
    event.preventDefault();
  }
}

/** Opens what hides the control, shows its label first, and puts the focus on it. */
function reach(target: HTMLElement): void {
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  const label = target.closest('fieldset')?.querySelector('legend') ?? (target as HTMLInputElement).labels?.[0];
  label?.scrollIntoView();
  target.focus({ preventScroll: label !== undefined });
}
