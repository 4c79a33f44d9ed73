import { LayanElement } from '../element/element.js';
import { followLanguage } from '../element/follow-language.js';
import { languageOf } from '../element/language.js';
import { isDraft } from '../words/words.js';

export interface LanguageDetail {
  /** As BCP 47 has it: `en`. */
  readonly language: string;
}

const primary = (language: string): string => language.toLowerCase().split('-', 1)[0]!;

/**
 * @summary Marks which of the plain links inside is the page's language. A page that cancels its event changes `lang` itself, and what was typed stays.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<LanguageDetail>} layan-language - A link was pressed; cancel it to change the language without leaving the page.
 */
export class LayanLanguageSwitch extends LayanElement {
  #stopFollowing = (): void => {};

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#handleClick(event));
  }

  /** The links inside, each with the language it leads to. */
  get links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowing = followLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing();
  }

  protected override updated(): void {
    const { links } = this;
    const shown = languageOf(this);
    const current = links.find(({ hreflang }) => primary(hreflang) === shown);
    for (const link of links) {
      if (isDraft(primary(link.hreflang))) (link.closest('li') ?? link).toggleAttribute('data-draft', true);
      // a page in none of them keeps the mark it was written with
      if (!current) continue;
      if (link === current) link.setAttribute('aria-current', link.getAttribute('aria-current') ?? 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #handleClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
    const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || isElsewhere || event.defaultPrevented) return;
    const detail: LanguageDetail = { language: link.hreflang };
    const asked = new CustomEvent('layan-language', { detail, bubbles: true, cancelable: true });
    if (!this.dispatchEvent(asked)) event.preventDefault();
  }
}
