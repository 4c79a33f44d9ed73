import { LayanElement } from '../element/element.js';
import { announce, regionsIn, type AnnounceOptions } from './announce.js';

export { announce, type AnnounceOptions };

/**
 * @summary What a screen reader is told stands here, unseen. A page that has it from the start is heard from its first announcement on.
 * @status beta
 * @since 0.1
 */
export class LayanAnnouncer extends LayanElement {
  /** Lets a screen reader say a text; inside the open dialog instead, while there is one. */
  announce(text: string, options: AnnounceOptions = {}): void {
    announce(this, text, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a copy of the page, or one kept by the browser, brings along what was said before
    for (const said of this.querySelectorAll(':scope > [aria-live] > *')) said.remove();
    regionsIn(this);
  }
}
