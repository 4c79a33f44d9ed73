import { randomKey, systemClock, type Clock } from '@layan/client';
import type { Attempt, Intent } from '@layan/contract';
import { version, warnOnce } from '@layan/elements/element';
import { css as payingSheet } from '@layan/elements/sheets/payment';
import {
  errorView,
  hasOutcome,
  loadPaymentWords,
  payingView,
  plainIds,
  type FirstWords,
  type PaymentModel,
  type PaymentWords,
  type View,
  type ViewContext,
} from '@layan/views';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Connection } from '../connection/connection.js';
import { ConnectionController } from '../host/connection-controller.js';
import { FocusController } from '../host/focus-controller.js';
import { LocaleController } from '../host/locale-controller.js';
import { pressed } from '../host/pressed.js';
import { platformUrls } from '../host/platform-urls.js';
import { adoptSheets, ensureTheme } from '../host/root.js';
import { rootView } from '../host/root-view.js';
import type * as Account from './account.js';
import type * as Code from './code.js';
import { PaymentController } from './controller.js';
import type { BillState, PaymentNews } from './flow.js';
import type * as Outcome from './outcome.js';

export interface PaymentChange {
  /** Id of the bill. */
  readonly intent: string;
  readonly state: Intent['state'];
  /** State of the attempt that is live, or ended last; null before the first. */
  readonly attempt: Attempt['state'] | null;
}

export interface Paid {
  /** Id of the bill. */
  readonly intent: string;
  /** Number of the receipt, for people: `B-7Q2K-94MD`. */
  readonly receipt: string;
}

/**
 * @summary Shows a bill, offers ways to pay it, shows the code or the number, and tells where the money is, until it is paid and after.
 * @status beta
 * @since 0.1
 *
 * @slot - What stands here until there is a bill to show: a link to it on the platform.
 * @slot provider - What a provider insists on showing itself; it stands where the instruction would.
 * @fires {CustomEvent<PaymentChange>} layan-payment-changed - The bill or its attempt has changed.
 * @fires {CustomEvent<Paid>} layan-paid - The bill was open and is paid now.
 */
export class LayanPayment extends LitElement {
  static readonly version = version;

  readonly #locale = new LocaleController<PaymentWords>(this, loadPaymentWords);
  readonly #focus = new FocusController(this);
  readonly #payment = new PaymentController(this, {
    intent: () => this.intent.trim(),
    clock: () => this.clock,
    newKey: randomKey,
    prepare: () => this.#locale.loadWhole(),
    ready: (intent) => this.#ready(intent),
    told: (intent, news) => this.#told(intent, news),
    same: () => this.#announce('same'),
    moved: (target) => this.#focus.move(target),
  });
  readonly #found = new ConnectionController(this, {
    own: () => this.connection,
    connected: (connection) => this.#payment.connect(connection),
  });
  #account: typeof Account | null = null;
  #code: typeof Code | null = null;
  #outcome: typeof Outcome | null = null;
  #said = '';
  /** Stage that is drawn. */
  #drawn: string | null = null;

  /** Id of the bill, as the submission and the case name it. */
  @property() intent = '';

  /** Level of its title: 2 where the page has a title of its own, 1 where this is the page's title. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: 1 | 2 = 2;

  /** What joins it to the platform; found above it in the page when absent. */
  @property({ attribute: false }) connection: Connection | null = null;

  /** The time; the machine's when absent. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Keeps the picture of a code on the device; the browser's download when absent. */
  @property({ attribute: false }) keepPicture: ((picture: Blob, name: string) => void) | null = null;

  /** Puts the focus on the title of what is shown. */
  override focus(): void {
    this.#focus.move('title');
    this.requestUpdate();
  }

  /** Lets go of everything personal, before somebody signs out. */
  forget(): void {
    this.#payment.forget();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptSheets(root as ShadowRoot, payingSheet);
    void ensureTheme(this.ownerDocument);
    root.addEventListener('submit', (event) => this.#handleSubmit(event as SubmitEvent));
    root.addEventListener('click', (event) => this.#handleClick(event));
    // what ended has to be asked about: it may have been paid in the last second
    root.addEventListener('layan-after-countdown', () => void this.#payment.check());
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('connection')) this.#found.look();
    if (this.hasUpdated && changed.has('intent')) this.#payment.restart();
    if (this.intent.trim() === '' && this.#found.current)
      warnOnce('<layan-payment> intent: It is missing. Name the bill: intent="…", as the submission gives it.');
    this.#keepFocus();
  }

  protected override render(): TemplateResult {
    const { words } = this.#locale;
    const view = words && this.#view(words);
    return view ? rootView(view, this.#locale, this.#said) : html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#drawn = this.#payment.stage;
    // what is left is told by the server's clock, not by this device's
    const clock: Clock = { now: () => Date.parse(this.#payment.now), after: (ms, call) => this.clock.after(ms, call) };
    for (const each of this.renderRoot.querySelectorAll('layan-countdown')) Object.assign(each, { clock });
  }

  #context<W extends FirstWords>(words: W): ViewContext<W> {
    const { zone, now } = this.#payment;
    const { pack, pages, session } = this.#found.current!;
    const { pathname, search } = window.location;
    return {
      words,
      pack: this.#payment.pack ?? pack.first,
      locale: this.#locale.locale,
      today: zone === null ? now.slice(0, 10) : pack.first.time.date(now, zone),
      zone: zone ?? 'UTC',
      ids: plainIds,
      urls: { ...platformUrls(pages, '#'), signIn: () => session.signInUrl(pathname + search) },
      level: this.headingLevel === 1 ? 1 : 2,
      live: true,
    };
  }

  #view(words: FirstWords): View | null {
    const { state } = this.#payment;
    if (state.kind === 'loading') return null;
    if (state.kind === 'bill') return this.#locale.whole && this.#bill(state, this.#locale.whole);
    const context = this.#context(words);
    return state.kind === 'expired'
      ? errorView({ kind: 'session_expired', returnTo: context.urls.signIn('') }, context)
      : errorView({ kind: state.error, retryAfter: state.retryAfter }, context);
  }

  #bill({ intent, choosing, chosen, problem, busy, isLost }: BillState, words: PaymentWords): View {
    const context = this.#context(words);
    const { pages } = this.#found.current!;
    const model: PaymentModel = {
      intent,
      choosing,
      now: this.#payment.now,
      form: { action: '#', hidden: {} },
      links: { check: '#', choose: '#', picture: null, print: pages && context.urls.payment(intent.id) },
      chosen,
      problem,
      status: busy ?? (isLost ? 'offline' : undefined),
      provider: this.querySelector(':scope > [slot="provider"]') ? html`<slot name="provider"></slot>` : undefined,
    };
    const stage = this.#payment.stage;
    const how = stage === 'qris' ? this.#code!.codeView : stage === 'account' ? this.#account!.accountView : null;
    const parts = how ? { how: how(model, context) } : {};
    return hasOutcome(intent) ? this.#outcome!.outcomeView(model, context, parts) : payingView(model, context, parts);
  }

  async #ready(intent: Intent): Promise<void> {
    const kind = intent.attempt?.instruction?.kind;
    if (hasOutcome(intent)) this.#outcome ??= await import('./outcome.js');
    // with what draws it, so that nothing moves when that comes later
    await Promise.all([kind && import('@layan/elements/countdown'), this.#prepareFor(kind)]);
    const parts = [this.#account, this.#code, this.#outcome];
    adoptSheets(this.shadowRoot!, payingSheet, ...parts.flatMap((part) => part?.css ?? []));
  }

  /** @param kind - Of a method, or of what is paid with. */
  async #prepareFor(kind: string | undefined): Promise<void> {
    if (kind === 'virtual_account') this.#account ??= await import('./account.js');
    if (kind === 'qris') this.#code ??= await import('./code.js');
  }

  #told({ id, state, attempt, receipt }: Intent, news: PaymentNews | null): void {
    const tell = <Detail>(type: 'layan-payment-changed' | 'layan-paid', detail: Detail) =>
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    tell<PaymentChange>('layan-payment-changed', { intent: id, state, attempt: attempt?.state ?? null });
    if (news === 'paid') tell<Paid>('layan-paid', { intent: id, receipt: receipt?.number ?? '' });
    if (news) this.#announce(news);
  }

  #announce(news: PaymentNews | 'same'): void {
    const words = this.#locale.whole;
    const said = words ? announcements[news](words) : '';
    // the same once more is a change too: otherwise it is not heard
    this.#said = said === this.#said ? `${said}\u00a0` : said;
    this.requestUpdate();
  }

  /** What had the focus may be gone with the stage that it belonged to: then the title of the new one has it. */
  #keepFocus(): void {
    const isMoved = this.#drawn !== null && this.#drawn !== this.#payment.stage;
    if (isMoved && this.shadowRoot?.activeElement) this.#focus.move('title');
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const method = new FormData(event.target as HTMLFormElement).get('method');
    void this.#payment.pay(typeof method === 'string' ? method : null);
    const { state } = this.#payment;
    const kind = state.kind === 'bill' ? state.intent.methods.find(({ id }) => id === method)?.kind : undefined;
    this.#prepareFor(kind).catch(() => {}); // asked for again with the answer
  }

  #handleClick(event: Event): void {
    const link = pressed(event, 'a[href^="#"]');
    if (link) {
      event.preventDefault();
      this.#focus.control(link.getAttribute('href')!.slice(1));
    }
    switch (pressed(event, 'button[name="step"]:not([data-busy])')?.getAttribute('value')) {
      case 'check':
        return void this.#payment.check();
      case 'choose':
        return this.#payment.choose();
      case 'keep':
        return this.#payment.keep();
      case 'save':
        return this.#savePicture();
    }
  }

  #savePicture(): void {
    const { state } = this.#payment;
    if (state.kind === 'bill')
      void this.#code?.savePicture(this.renderRoot, state.intent.case.number, this.keepPicture ?? undefined);
  }
}

const announcements: Readonly<Record<PaymentNews | 'same', (words: PaymentWords) => string>> = {
  paid: ({ payment }) => payment.announcePaid(),
  money: ({ payment }) => payment.announceMoney(),
  ready: ({ payment }) => payment.announceReady(),
  ended: ({ payment }) => payment.announceEnded(),
  same: ({ payment }) => payment.announceSame(),
};
