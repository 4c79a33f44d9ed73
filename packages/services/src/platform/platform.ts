import { ContextProvider } from '@lit/context';
import type { Pack } from '@layan/definition';
import { version, warnOnce } from '@layan/elements/element';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { connectionContext } from '../connection/context.js';
import { connect, type Connection } from '../connection/connection.js';
import { isComplete, readConnection } from '../connection/read-connection.js';
import { packSource, usedPack } from '../pack.js';

/**
 * @summary Joins all service components inside it to the platform, once for a page. Draws nothing.
 * @status beta
 * @since 0.1
 */
export class LayanPlatform extends ReactiveElement {
  static readonly version = version;

  readonly #provider = new ContextProvider(this, { context: connectionContext });

  /** Path of the agency's server on this site: `/layan`. */
  @property() bff: string | null = null;

  /** Address of the national platform, for links to its pages. */
  @property() platform: string | null = null;

  /** The country pack; the one that `use` was given when absent. */
  @property({ attribute: false }) pack: Pack | null = null;

  /** What joins the components to the platform; null while the attributes are wrong. */
  get connection(): Connection | null {
    return this.#provider.value ?? null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('bff') && !changed.has('platform') && !changed.has('pack') && this.#provider.value) return;
    const { bff, platform } = this;
    const read = readConnection({ bff, platform, pack: this.pack ? packSource(this.pack) : usedPack() });
    if (isComplete(read)) this.#provider.setValue(connect(read));
    else for (const { attribute, remedy } of read) warnOnce(`<layan-platform> ${attribute}: ${remedy}`);
  }

  protected override firstUpdated(): void {
    // what only some pages hold comes with the page that does
    if (this.querySelector('layan-payment')) void import('../payment/index.js');
  }
}
