import { randomKey, systemClock, type Clock } from '@layan/client';
import { version, warnOnce } from '@layan/elements/element';
import {
  loadWords,
  plainIds,
  type FirstContext,
  type FirstWords,
  type FormEntries,
  type View,
  type Words,
} from '@layan/views';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isFault, readService, type Fault } from '../connection/read-connection.js';
import type { Connection } from '../connection/connection.js';
import { ConnectionController } from '../host/connection-controller.js';
import { LocaleController } from '../host/locale-controller.js';
import { pressed } from '../host/pressed.js';
import type { Waiting } from '../host/waiting.js';
import { whenIdle } from '../host/when-idle.js';
import { adoptSheets, ensureTheme } from '../host/root.js';
import { rootView } from '../host/root-view.js';
import { faultNote } from '../host/fault-note.js';
import { entriesOf } from './form.js';
import type { DrawnPages } from './drawn-pages.js';
import { isAsked, type WizardState } from './flow.js';
import { FocusController } from '../host/focus-controller.js';
import { Journey } from './journey.js';
import { PageLifeController } from './page-life-controller.js';
import { Places, readHash } from './places.js';
import type { News } from './ports.js';
import { embeddedUrls } from './urls.js';
import { viewOf } from './view.js';

/**
 * @summary Asks, saves, checks and sends: a service's questions, one page at a time.
 * @status beta
 * @since 0.1
 *
 * @slot - What stands here until there is something to ask: a link to the same service on the platform.
 * @fires {CustomEvent<{ hasFee: boolean } & Waiting>} layan-offered - The service was read; whether it may cost something. `detail.waitUntil` takes what is to be there first.
 * @fires {CustomEvent<{ page: string }>} layan-page - Another page is shown.
 * @fires {CustomEvent<{}>} layan-submit - The person sends; cancelable.
 * @fires {CustomEvent<{ number: string; intent: string | null } & Waiting>} layan-after-submit - It arrived, under this number; `intent` is its bill, null where it is free. `detail.waitUntil` as above.
 */
export class LayanWizard extends LitElement {
  static readonly version = version;

  readonly #locale = new LocaleController<Words>(this, loadWords);
  readonly #focus = new FocusController(this);
  readonly #life = new PageLifeController(this, () => this.#journey);
  readonly #found = new ConnectionController(this, {
    own: () => this.connection,
    connected: () => this.#begin(),
  });
  #journey: Journey | null = null;
  /** Null where nothing is asked. */
  #pages: DrawnPages | null = null;
  /** What takes the place of the page's own content. */
  #live: TemplateResult | null = null;
  #fault: Fault | null = null;
  /** Which controls are drawn. */
  #drawn = '';
  #stopFollowing = (): void => {};

  /** Id of the service: `ktp-el-hilang`. */
  @property() service = '';

  /** Name in addresses: `#<anchor>/<page>`. The element's id, else the service's, when absent. */
  @property() anchor = '';

  /** Leaves no trace in the browser's history and address; events alone say where the person is. */
  @property({ type: Boolean, attribute: 'without-history' }) withoutHistory = false;

  /** Level of its title: 2 where the page has a title of its own, 1 where this is the page's title. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: 1 | 2 = 2;

  /** What joins it to the platform; found above it in the page when absent. */
  @property({ attribute: false }) connection: Connection | null = null;

  /** The time; the machine's when absent. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Saves what was typed. Resolves with whether everything is saved. */
  save(): Promise<boolean> {
    return this.#journey?.save() ?? Promise.resolve(true);
  }

  /** Lets go of everything personal, before somebody signs out. */
  forget(): void {
    this.#journey?.forget();
  }

  /** Puts the focus on the control of an answer, named by JSON Pointer (`/nik`). False when it is not shown. */
  focusField(pointer: string): boolean {
    const id = this.#journey?.work?.controlId(pointer);
    return id !== undefined && this.#focus.control(id);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = () => this.#followAddress();
    window.addEventListener('popstate', follow);
    this.#stopFollowing = () => window.removeEventListener('popstate', follow);
    // taken out of the page and put back: where it was, the platform knows
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing();
    void this.#journey?.save({ last: true });
    this.#journey?.stop();
    this.#journey = null;
    this.#pages = null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptSheets(root as ShadowRoot);
    void ensureTheme(this.ownerDocument);
    root.addEventListener('submit', (event) => this.#handleSubmit(event as SubmitEvent));
    root.addEventListener('input', () => this.#journey?.typed());
    root.addEventListener('change', () => this.#journey?.answered());
    root.addEventListener('click', (event) => this.#handleClick(event as MouseEvent));
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('connection')) this.#found.look();
    if (this.hasUpdated && (changed.has('service') || changed.has('withoutHistory'))) this.#begin();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#live = this.#draw();
    if (!this.#live) this.#pages = null;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    if (this.#live) return this.#live;
    const { words } = this.#locale;
    return html`${this.#fault && words ? faultNote([this.#fault], words) : nothing}<slot></slot>`;
  }

  /** What stands in place of the page's own content; null while there is nothing. */
  #draw(): TemplateResult | null {
    const { words, whole } = this.#locale;
    if (words === null || this.#fault) return null;
    const journey = this.#life.isSure ? this.#journey : null;
    const view = journey && viewOf(journey, this.#context(journey, words), whole);
    if (!journey || !view) return null;
    return rootView(this.#onItsOwn(journey, view), this.#locale, (whole && journey.work?.said(whole)) ?? '');
  }

  protected override updated(): void {
    this.#drawn = this.#key;
    this.toggleAttribute('data-live', this.#live !== null);
    // what comes next waits in the browser's cache by the time that it is wanted
    if (this.#journey?.state.kind === 'start') whenIdle(() => void this.#journey?.prepare());
    this.#pages?.prepare(() => this.#around());
  }

  /** A view whose body is drawn on its own, where it may be drawn ahead. */
  #onItsOwn(journey: Journey, view: View): View {
    const { state, asking } = journey;
    if (!asking || !isAsked(state)) {
      this.#pages = null;
      return view;
    }
    this.#pages ??= new asking.DrawnPages();
    return { ...view, body: html`${this.#pages.show(nameOf(journey, state), view.body)}` };
  }

  /** The pages that the person may go to from here, by name. */
  #around(): ReadonlyMap<string, () => View['body']> {
    const journey = this.#journey;
    const { words, whole } = this.#locale;
    if (!journey?.asking || !words || !whole) return new Map();
    const { asking } = journey;
    const context = { ...this.#context(journey, words), words: whole };
    return new Map(
      journey.around.map((state) => [nameOf(journey, state), () => asking.askingView(journey, state, context).body]),
    );
  }

  /** Which controls there are to draw. */
  get #key(): string {
    if (!this.#journey) return '';
    const { state, epoch } = this.#journey;
    return `${nameOf(this.#journey, state)} ${epoch}`;
  }

  #context(journey: Journey, words: FirstWords): FirstContext {
    const { pages, session } = journey.connection;
    const { pathname, search } = window.location;
    const urls = embeddedUrls({
      anchor: this.#anchor,
      pages,
      signIn: () => session.signInUrl(pathname + search),
      drafts: journey.state.kind === 'start' ? journey.drafts : [],
    });
    return {
      ...journey.context,
      words,
      zone: journey.zone,
      ids: plainIds,
      urls,
      level: this.headingLevel === 1 ? 1 : 2,
      live: true,
    };
  }

  get #anchor(): string {
    return this.anchor || this.id || this.service;
  }

  /** A journey from the start, with what the page gives now. */
  #begin(): void {
    const connection = this.#found.current;
    const service = readService(this.service);
    this.#journey?.stop();
    this.#journey = null;
    this.#fault = isFault(service) ? service : null;
    if (isFault(service)) warnOnce(`<layan-wizard> ${service.attribute}: ${service.remedy}`);
    else if (connection) {
      this.#journey = new Journey(connection, service, {
        clock: this.clock,
        places: new Places(window, this.#anchor, this.withoutHistory),
        locale: () => this.#locale.locale,
        words: () => this.#locale.whole!,
        root: this.shadowRoot!,
        newKey: randomKey,
        entries: () => this.#entries(),
        prepare: () => this.#prepare(),
        changed: () => this.requestUpdate(),
        moved: (target) => this.#focus.move(target),
        tell: (news, waiting) => this.#tell(news, waiting),
      });
      this.#life.watch(connection);
      void this.#journey.start();
    }
    this.requestUpdate();
  }

  async #prepare(): Promise<void> {
    const [{ askingSheet }] = await Promise.all([import('./asking.js'), this.#locale.loadWhole()]);
    adoptSheets(this.shadowRoot!, askingSheet);
  }

  #entries(): FormEntries | null {
    // a form that is being taken away still says what stood in it: a control that goes while it has the focus tells of a change
    const form = this.#drawn === this.#key ? this.shadowRoot?.querySelector('form') : null;
    return form ? entriesOf(form) : null;
  }

  #tell({ type, ...detail }: News, waiting?: Waiting): boolean {
    const options = { detail: { ...detail, ...waiting }, bubbles: true, composed: true, cancelable: type === 'submit' };
    return this.dispatchEvent(new CustomEvent(`layan-${type}` as const, options));
  }

  #followAddress(): void {
    const place = new Places(window, this.#anchor, this.withoutHistory).read();
    const isElsewhere = place === null && window.location.hash !== '';
    if (!this.withoutHistory && !isElsewhere) void this.#journey?.follow(place ?? { page: null }, 'none');
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#journey?.pressed(entriesOf(event.target as HTMLFormElement, event.submitter));
  }

  #handleClick(event: MouseEvent): void {
    const link = pressed(event, 'a[href^="#"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const href = link.getAttribute('href')!;
    const place = readHash(this.#anchor, href);
    if (place) void this.#journey?.follow(place);
    else this.#focus.control(decodeURIComponent(href.slice(1)));
  }
}

/** Names what a state shows: a page of one draft is not that page of another. */
const nameOf = ({ work }: Journey, state: WizardState): string =>
  `${work?.handle.draft.id} ${state.kind === 'question' ? `/${state.page}` : state.kind}`;
