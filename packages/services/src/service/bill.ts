/** The bill of a service, in place of its questions; its own part of the service, so that a start page comes without it. */
import { button } from '@layan/elements/templates';
import type { FirstWords } from '@layan/views';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import { pressed } from '../host/pressed.js';

type Host = LitElement & { readonly service: string | null };

/** The address names a page of questions. */
const isAtQuestion = (): boolean => window.location.hash.includes('/');

export class Bill {
  /** It is on the page: the questions make room for it. */
  isShown = false;
  readonly #host: Host;
  readonly #connection: Connection;
  #intent: string | null = null;
  #shown = (): void => {};

  constructor(host: Host, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    host.renderRoot.addEventListener('click', (event) => this.#press(event));
    host.renderRoot.addEventListener('layan-sign-out', () => this.#forget());
  }

  /**
   * Shows this bill; else the one that an application for the service waits for, so that whoever comes back finds it. Who comes back to a
   * question finds that. Resolves once it is shown. @throws as `client.cases.list`
   */
  async take(intent?: string): Promise<void> {
    const bill = intent ?? (isAtQuestion() ? null : await this.#waiting());
    if (bill === null) return;
    await import('../payment/index.js');
    this.#intent = bill;
    this.isShown = false;
    this.#host.requestUpdate();
    await new Promise<void>((resolve) => (this.#shown = resolve));
  }

  async #waiting(): Promise<string | null> {
    const { client, session } = this.#connection;
    const { signedIn } = await session.first();
    if (!signedIn) return null;
    const { items } = await client.cases.list({ limit: 20 }).page();
    const service = this.#host.service?.trim();
    return items.find((item) => item.state === 'waiting_payment' && item.service.id === service)?.intent ?? null;
  }

  /** Lets go of everything personal, before somebody signs out. */
  #forget(): void {
    this.#host.shadowRoot?.querySelector('layan-payment')?.forget();
  }

  render(level: 1 | 2, words: FirstWords | null): TemplateResult | typeof nothing {
    if (this.#intent === null || words === null) return nothing;
    const label = words.embed.otherApplication();
    return html`<div ?hidden=${!this.isShown}>
      <layan-payment
        .connection=${this.#connection}
        intent=${this.#intent}
        heading-level=${level}
        @layan-payment-changed=${this.#handleChange}
      ></layan-payment>
      <div class="layan-root">
        <div class="layan-embed">${button({ label, kind: 'quiet', type: 'button', id: 'other' })}</div>
      </div>
    </div>`;
  }

  /** The person wants something else first. */
  #press(event: Event): void {
    if (!pressed(event, '#other')) return;
    this.#intent = null;
    this.isShown = false;
    this.#host.requestUpdate();
  }

  /** There is something to show: it takes the place of the questions, and the focus where they had it. */
  readonly #handleChange = async ({ target }: Event): Promise<void> => {
    if (this.isShown) return;
    this.isShown = true;
    const isFocused = this.#host.shadowRoot?.activeElement?.localName === 'layan-wizard';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (isFocused) (target as HTMLElement).focus();
    this.#shown();
  };
}
