import { systemClock, type Clock } from '@layan/client';
import { version } from '@layan/elements/element';
import { account, button, dialog, link } from '@layan/elements/templates';
import { initials, type FirstWords } from '@layan/views';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Connection } from '../connection/connection.js';
import { ConnectionController } from '../host/connection-controller.js';
import { LocaleController } from '../host/locale-controller.js';
import { pressed } from '../host/pressed.js';
import type { Waiting } from '../host/waiting.js';
import { adoptSheets, ensureTheme } from '../host/root.js';
import { LoginController } from './controller.js';
import type { PersonState } from './flow.js';

/**
 * @summary Says who is signed in, signs in and out at the national identity provider, and warns before the session ends.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<Waiting>} layan-session-ending - The session ends in two minutes; `detail.waitUntil` takes what must be saved first.
 * @fires {CustomEvent<Waiting>} layan-sign-out - The person signs out; cancelable, and `detail.waitUntil` as above.
 */
export class LayanLogin extends LitElement {
  static readonly version = version;

  readonly #locale = new LocaleController(this);
  readonly #login = new LoginController(this, {
    clock: () => this.clock,
    returnTo: () => window.location.pathname + window.location.search,
    tell: (type, detail) => this.#tell(type, detail),
    leave: (location) => this.leave(location),
  });
  readonly #found = new ConnectionController(this, {
    own: () => this.connection,
    connected: (connection) => this.#login.connect(connection),
  });

  /** What joins it to the agency's server; found above it in the page when absent. */
  @property({ attribute: false }) connection: Connection | null = null;

  /** Shows nothing while nobody is signed in: for where the page has a way to sign in already. */
  @property({ type: Boolean, attribute: 'without-sign-in' }) withoutSignIn = false;

  /** The time; the machine's when absent. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Goes to the provider's sign-out page. */
  leave = (location: string): void => window.location.assign(location);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptSheets(root as ShadowRoot);
    void ensureTheme(this.ownerDocument);
    root.addEventListener('click', (event) => this.#handleClick(event));
    root.addEventListener('submit', (event) => this.#handleStay(event));
    // Escape asks to close the dialog; `cancel` does not bubble
    root.addEventListener('cancel', (event) => this.#handleStay(event), { capture: true });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('connection')) this.#found.look();
    const { state } = this.#login;
    // only a dialog that is closed gives the focus back
    if (state.kind !== 'person' || state.step !== 'ending') this.#dialog?.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, locale, direction } = this.#locale;
    const { state } = this.#login;
    if (words === null || state.kind === 'unknown') return nothing;
    if (state.kind === 'nobody' && this.withoutSignIn) return nothing;
    return html`<div class="layan-root" lang=${locale} dir=${direction}>
      <div class="layan-embed">
        ${state.kind === 'nobody' ? this.#renderNobody(words) : this.#renderPerson(state, words)}
      </div>
    </div>`;
  }

  protected override updated(): void {
    const warning = this.#dialog;
    if (warning && !warning.open) warning.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null;
  }

  #renderNobody({ shell }: FirstWords): TemplateResult {
    return account({ action: link({ href: this.#login.signInUrl, text: shell.signIn() }) });
  }

  #renderPerson({ name, maskedId, step }: PersonState, { shell, embed }: FirstWords): TemplateResult {
    return html`${account({
      person: {
        hiddenText: shell.signedInAs(),
        name: name ?? maskedId ?? '',
        ...(name && { initials: initials(name) }),
        ...(name && maskedId && { detail: maskedId }),
      },
      action: button({
        label: shell.signOut(),
        id: 'sign-out',
        kind: 'quiet',
        size: 's',
        type: 'button',
        busy: step === 'leaving',
      }),
      problem: step === 'stuck' ? embed.signOutFailed() : undefined,
    })}
    ${step === 'ending' ? this.#renderEnding(embed) : nothing}`;
  }

  #renderEnding(embed: FirstWords['embed']): TemplateResult {
    return dialog({
      id: 'session-ending',
      title: embed.sessionEnding(),
      body: html`<p>${embed.sessionEndingHelp()}</p>`,
      actions: button({ label: embed.stay() }),
    });
  }

  #tell(type: 'session-ending' | 'sign-out', detail: Waiting): boolean {
    const options = { detail, bubbles: true, composed: true, cancelable: type === 'sign-out' };
    return this.dispatchEvent(new CustomEvent(`layan-${type}` as const, options));
  }

  #handleClick(event: Event): void {
    if (pressed(event, '#sign-out')) void this.#login.signOut();
  }

  #handleStay(event: Event): void {
    event.preventDefault();
    void this.#login.stay();
  }
}
