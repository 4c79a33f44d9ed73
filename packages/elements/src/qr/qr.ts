import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { LayanElement } from '../element/element.js';
import { warnOnce } from '../element/warn-once.js';
import { qrLevels, qrPath, type QrLevel, type QrPath } from './qr-path.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * @summary Draws a QR code above what its author wrote: the link or the number itself, for whoever cannot scan it.
 *
 * Its `size` is for the style sheet, which keeps the place from the start: `s`, `m` (default) or `l`.
 * @status beta
 * @since 0.1
 */
export class LayanQr extends LayanElement {
  #drawn: HTMLElement | null = null;

  /** What the code says. */
  @property() value = '';

  /** What the code is for, as its name: "Kode QR untuk membayar". */
  @property() label = '';

  /** How much of it may be damaged: `L`, `M`, `Q` or `H`. */
  @property() level: QrLevel = 'M';

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('value') && !changed.has('level') && this.#drawn?.isConnected) return this.#name();
    const code = this.value === '' ? null : qrPath(this.value, this.#level);
    if (this.value !== '' && !code)
      warnOnce('The value of a <layan-qr> is too long for any QR code, so none is drawn.');
    this.toggleAttribute('data-none', this.value !== '' && !code);
    if (!code) return this.#drawn?.remove();
    this.#drawn ??= this.draw('div', 'layan-qr-code');
    this.#drawn.replaceChildren(picture(this.ownerDocument, code));
    this.prepend(this.#drawn);
    this.#name();
  }

  get #level(): QrLevel {
    if (qrLevels.includes(this.level)) return this.level;
    warnOnce(`level="${this.level as string}" of a <layan-qr> is none of ${qrLevels.join(', ')}; M is used.`);
    return 'M';
  }

  #name(): void {
    if (!this.label) warnOnce('A <layan-qr> has no label that says what its code is for.');
    this.#drawn?.firstElementChild?.setAttribute('aria-label', this.label);
  }
}

/** Dark on light in every mode: a reader sees no mode. */
function picture(page: Document, { size, path }: QrPath): SVGElement {
  const make = (tag: string, attributes: Readonly<Record<string, string>>, ...children: Node[]) => {
    const made = page.createElementNS(svgNamespace, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const around = { viewBox: `0 0 ${size} ${size}`, role: 'img', 'shape-rendering': 'crispEdges' };
  const side = String(size);
  return make(
    'svg',
    around,
    make('rect', { width: side, height: side, fill: '#fff' }),
    make('path', { d: path, fill: '#000' }),
  );
}
