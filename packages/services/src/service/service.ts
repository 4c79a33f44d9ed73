import type { Pack } from '@layan/definition';
import { version, warnOnce } from '@layan/elements/element';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { connect, type Connection, type ConnectionOptions } from '../connection/connection.js';
import { isFault, readConnection, readService, type Fault } from '../connection/read-connection.js';
import { duplicates } from '../host/duplicates.js';
import { faultNote, ownerNote } from '../host/fault-note.js';
import { LocaleController } from '../host/locale-controller.js';
import { adoptSheets, ensureTheme } from '../host/root.js';
import { packSource, usedPack } from '../pack.js';
import type { Waiting } from '../host/waiting.js';
import { checkPage } from '../wizard/places.js';
import type { Bill } from './bill.js';
import '../login/index.js';
import '../wizard/index.js';

/**
 * @summary A whole public service in one tag: signs in, asks, checks, sends, and takes the payment where it costs something.
 * @status beta
 * @since 0.1
 *
 * @slot - A link to the same service on the platform: for browsers without scripts, and until there is something to show.
 */
export class LayanService extends LitElement {
  static readonly version = version;

  readonly #locale = new LocaleController(this);
  #read: Connection | readonly Fault[] = [];
  #bill: Bill | null = null;

  /** Id of the service: `ktp-el-hilang`. */
  @property() service: string | null = null;

  /** Path of the agency's server on this site: `/layan`. */
  @property() bff: string | null = null;

  /** Address of the national platform, for links to its pages. */
  @property() platform: string | null = null;

  /** Leaves no trace in the browser's history and address. */
  @property({ type: Boolean, attribute: 'without-history' }) withoutHistory = false;

  /** Level of its title: 2 where the page has a title of its own, 1 where this is the page's title. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: 1 | 2 = 2;

  /** The country pack; the one that `use` was given when absent. */
  @property({ attribute: false }) pack: Pack | null = null;

  /** What joins it to the platform; made from the attributes when absent. */
  @property({ attribute: false }) connection: Connection | null = null;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptSheets(root as ShadowRoot);
    void ensureTheme(this.ownerDocument);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isGiven = (['service', 'bff', 'platform', 'pack', 'connection'] as const).some((name) => changed.has(name));
    if (!isGiven && this.hasUpdated) return;
    this.#read = this.#connect();
    this.#bill = null;
  }

  protected override render(): TemplateResult {
    const { words } = this.#locale;
    if (!('client' in this.#read)) return html`${words && faultNote(this.#read, words)}<slot></slot>`;
    return html`<layan-login
        without-sign-in
        .connection=${this.#read}
        @layan-session-ending=${this.#handleSessionEnding}
        @layan-sign-out=${this.#handleSignOut}
      ></layan-login>
      ${this.#bill?.render(this.headingLevel, words)}
      <layan-wizard
        .connection=${this.#read}
        service=${this.service!.trim()}
        anchor=${this.id || this.service!.trim()}
        heading-level=${this.headingLevel}
        ?without-history=${this.withoutHistory}
        ?hidden=${this.#bill?.isShown}
        @layan-offered=${this.#handleOffered}
        @layan-page=${this.#handlePage}
        @layan-after-submit=${this.#handleAfterSubmit}
        ><slot></slot
      ></layan-wizard>
      ${words && ownerNote(duplicates(), words)}`;
  }

  /** The bill of what was just sent, or of what waits for its payment. */
  async #takeBill(intent?: string): Promise<void> {
    const connection = this.#read;
    if (!('client' in connection)) return;
    const { Bill } = await import('./bill.js');
    if (this.#read !== connection) return;
    this.#bill ??= new Bill(this, connection);
    await this.#bill.take(intent);
  }

  #connect(): Connection | readonly Fault[] {
    const { bff, platform, service, connection } = this;
    const read = connection ?? readConnection({ bff, platform, pack: this.pack ? packSource(this.pack) : usedPack() });
    const named = readService(service);
    const faults = [...(Array.isArray(read) ? (read as readonly Fault[]) : []), ...(isFault(named) ? [named] : [])];
    for (const { attribute, remedy } of faults) warnOnce(`<layan-service> ${attribute}: ${remedy}`);
    if (faults.length > 0) return faults;
    return connection ?? connect(read as ConnectionOptions);
  }

  get #wizard() {
    return this.shadowRoot?.querySelector('layan-wizard');
  }

  #handleSessionEnding({ detail }: CustomEvent<Waiting>): void {
    const wizard = this.#wizard;
    if (wizard) detail.waitUntil(wizard.save());
  }

  #handleOffered({ detail }: CustomEvent<{ readonly hasFee: boolean } & Waiting>): void {
    // one that does not come keeps nobody from the questions
    if (detail.hasFee) detail.waitUntil(this.#takeBill());
  }

  #handlePage({ detail }: CustomEvent<{ readonly page: string }>): void {
    // it waits in the browser's cache by the time that there is a bill
    if (this.#bill && detail.page === checkPage) import('../payment/index.js').catch(() => {});
  }

  #handleAfterSubmit({ detail }: CustomEvent<{ readonly intent: string | null } & Waiting>): void {
    if (detail.intent) detail.waitUntil(this.#takeBill(detail.intent));
  }

  #handleSignOut({ detail }: CustomEvent<Waiting>): void {
    const wizard = this.#wizard;
    if (wizard) detail.waitUntil(wizard.save().then(() => wizard.forget()));
  }
}
