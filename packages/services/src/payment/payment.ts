import { randomKey, systemClock, type Clock } from '@layan/client';
import type { Attempt, Intent } from '@layan/contract';
import { version, warnOnce } from '@layan/elements/element';
import { embed } from '@layan/elements/templates';
import {
  errorView,
  loadPaymentWords,
  paymentStage,
  plainIds,
  type FirstContext,
  type PaymentWords,
  type View,
} from '@layan/views';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Connection } from '../connection/connection.js';
import { ConnectionController } from '../host/connection-controller.js';
import { FocusController } from '../host/focus-controller.js';
import { LocaleController } from '../host/locale-controller.js';
import { pressed } from '../host/pressed.js';
import { adoptSheets, ensureTheme } from '../host/root.js';
import { PaymentController } from './controller.js';
import type { BillState, PaymentNews } from './flow.js';
import type * as Paying from './paying.js';
import { paymentUrls } from './urls.js';

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
    prepare: () => this.#prepare(),
    told: (intent, news) => this.#told(intent, news),
    same: () => this.#announce('same'),
    moved: (target) => this.#focus.move(target),
  });
  readonly #found = new ConnectionController(this, {
    own: () => this.connection,
    connected: (connection) => this.#payment.connect(connection),
  });
  #paying: typeof Paying | null = null;
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
  @property({ attribute: false }) keepPicture: (picture: Blob, name: string) => void = download;

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
    adoptSheets(root as ShadowRoot);
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
    const { words, locale, direction } = this.#locale;
    const view = words && this.#view({ ...this.#base, words });
    if (!view) return html`<slot></slot>`;
    return html`<div class="layan-root" lang=${locale} dir=${direction}>
      ${embed({ ...view, main: view.body })}
      <div class="layan-visually-hidden" role="status">${this.#said}</div>
    </div>`;
  }

  protected override updated(): void {
    this.#drawn = this.#stage;
    if (this.#drawn) void this.#paying?.registerParts(this.#drawn);
    // what is left is told by the server's clock, not by this device's
    const clock: Clock = { now: () => Date.parse(this.#payment.now), after: (ms, call) => this.clock.after(ms, call) };
    for (const each of this.renderRoot.querySelectorAll('layan-countdown')) Object.assign(each, { clock });
  }

  get #base(): Omit<FirstContext, 'words'> {
    const { zone, now } = this.#payment;
    const connection = this.#found.current;
    const pack = this.#payment.pack ?? connection!.pack.first;
    const { pathname, search } = window.location;
    return {
      pack,
      locale: this.#locale.locale,
      today: zone === null ? now.slice(0, 10) : pack.time.date(now, zone),
      zone: zone ?? 'UTC',
      ids: plainIds,
      urls: paymentUrls({
        pages: connection?.pages ?? null,
        signIn: () => connection?.session.signInUrl(pathname + search) ?? '#',
      }),
      level: this.headingLevel === 1 ? 1 : 2,
      live: true,
    };
  }

  get #stage(): string | null {
    const { state, pack, now } = this.#payment;
    return state.kind === 'bill' && pack ? paymentStage({ ...state, now }, pack) : state.kind;
  }

  #view(context: FirstContext): View | null {
    const { state } = this.#payment;
    switch (state.kind) {
      case 'loading':
        return null;
      case 'expired':
        return errorView({ kind: 'session_expired', returnTo: context.urls.signIn('') }, context);
      case 'failed':
        return errorView(
          { kind: state.error, ...(state.retryAfter !== undefined && { retryAfter: state.retryAfter }) },
          context,
        );
      case 'bill':
        return this.#bill(state, context);
    }
  }

  #bill({ intent, choosing, chosen, problem, busy, isLost }: BillState, context: FirstContext): View | null {
    const words = this.#locale.whole;
    if (!words || !this.#paying) return null;
    const status = busy ?? (isLost ? 'offline' : undefined);
    const { pages } = this.#found.current!;
    return this.#paying.paymentView(
      {
        intent,
        choosing,
        now: this.#payment.now,
        form: { action: '#', hidden: {} },
        links: { check: '#', choose: '#', picture: null, print: pages && context.urls.payment(intent.id) },
        ...(chosen !== undefined && { chosen }),
        ...(problem && { problem }),
        ...(status && { status }),
        ...(this.querySelector(':scope > [slot="provider"]') && { provider: html`<slot name="provider"></slot>` }),
      },
      { ...context, words },
    );
  }

  async #prepare(): Promise<void> {
    const [paying] = await Promise.all([import('./paying.js'), this.#locale.loadWhole()]);
    this.#paying = paying;
    adoptSheets(this.shadowRoot!, paying.payingSheet);
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
    const isMoved = this.#drawn !== null && this.#drawn !== this.#stage;
    if (isMoved && this.shadowRoot?.activeElement) this.#focus.move('title');
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const method = new FormData(event.target as HTMLFormElement).get('method');
    void this.#payment.pay(typeof method === 'string' ? method : null);
  }

  #handleClick(event: Event): void {
    const link = pressed(event, 'a[href^="#"]');
    if (link) {
      event.preventDefault();
      this.#focus.control(link.getAttribute('href')!.slice(1));
    }
    const step = pressed(event, 'button[name="step"]');
    if (!(step instanceof HTMLButtonElement) || step.hasAttribute('data-busy')) return;
    if (step.value === 'check') void this.#payment.check();
    else if (step.value === 'choose') this.#payment.choose();
    else if (step.value === 'keep') this.#payment.keep();
    else if (step.value === 'save') void this.#savePicture();
  }

  async #savePicture(): Promise<void> {
    const code = this.renderRoot.querySelector<SVGElement>('layan-qr svg');
    const { state } = this.#payment;
    if (!code || !this.#paying || state.kind !== 'bill') return;
    this.keepPicture(await this.#paying.pictureOf(code), `qris-${state.intent.case.number}.png`);
  }
}

const announcements: Readonly<Record<PaymentNews | 'same', (words: PaymentWords) => string>> = {
  paid: ({ payment }) => payment.announcePaid(),
  money: ({ payment }) => payment.announceMoney(),
  ready: ({ payment }) => payment.announceReady(),
  ended: ({ payment }) => payment.announceEnded(),
  same: ({ payment }) => payment.announceSame(),
};

function download(picture: Blob, name: string): void {
  const href = URL.createObjectURL(picture);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // once the browser has begun to write it
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
