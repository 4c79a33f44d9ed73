import { isDraftConflictError, isRevisionMismatchError, type Conflict } from '@layan/client';
import type { EngineContext, Pack } from '@layan/definition';
import type { Action, DraftEntry, FormEntries, QuestionNotice } from '@layan/views';
import type { Connection } from '../connection/connection.js';
import type * as Asking from './asking.js';
import { readBegun, type Begun } from './begun.js';
import type { Choice, DraftWork } from './draft-work.js';
import {
  isAsked,
  loading,
  next,
  type CheckState,
  type QuestionState,
  type WizardEvent,
  type WizardState,
} from './flow.js';
import { Library, type Offered, type Opened } from './library.js';
import { checkPage, type Place, type Places } from './places.js';
import type { Target } from '../host/focus-controller.js';
import { toldSoon } from '../host/waiting.js';
import type { News, Ports } from './ports.js';
import { troubleOf, type Trouble } from '../host/problems.js';
import type { LoadedRegions } from './regions.js';
import { Retry } from '../host/retry.js';
import type { SaveStatus } from './saver.js';
import type { Shown } from './shown.js';

interface ShowOptions {
  readonly changing?: boolean;
  readonly notice?: QuestionNotice;
  /** Whether the browser's history gets an entry, changes the one it has, or has been there first. */
  readonly how?: 'push' | 'replace' | 'none';
}

/** A person's way through a service: what is loaded, where they are, what went wrong. Knows no DOM. */
export class Journey implements Shown {
  readonly connection: Connection;
  state: WizardState = loading;
  offered: Offered | null = null;
  drafts: readonly DraftEntry[] = [];
  work: DraftWork | null = null;
  /** Null where the pack has no region list, and before a draft is worked on. */
  regions: LoadedRegions | null = null;
  /** What only a begun draft needs; null before. */
  asking: typeof Asking | null = null;
  epoch = 0;
  readonly #library: Library;
  readonly #ports: Ports;
  readonly #retry: Retry;
  #pack: Pack;
  #beginKey = '';
  #sending: AbortController | null = null;
  #ending: Promise<void> | null = null;
  /** Nobody answers what is being sent. */
  isWaiting = false;
  /** Counts steps: what was begun for an earlier one no longer counts. */
  #step = 0;

  constructor(connection: Connection, service: string, ports: Ports) {
    this.connection = connection;
    this.#library = new Library(connection.client, service);
    this.#ports = ports;
    this.#retry = new Retry(ports.clock);
    this.#pack = connection.pack.first;
  }

  get context(): Omit<EngineContext, 'files'> {
    const pack = this.#pack;
    // what day it is there, whatever the clock of this device says
    const now = new Date(this.connection.session.now()).toISOString();
    const today = this.offered ? pack.time.date(now, this.zone) : now.slice(0, 10);
    return { today, locale: this.#ports.locale(), pack };
  }

  /** IANA zone of the agency's clock. */
  get zone(): string {
    return this.offered?.service.zone ?? 'UTC';
  }

  get isSignedIn(): boolean {
    return this.connection.session.current?.signedIn ?? false;
  }

  /** Whether something was typed or chosen that is not saved yet. */
  get isUnsaved(): boolean {
    return this.work?.isUnsaved ?? false;
  }

  get status(): SaveStatus {
    return this.work?.status ?? 'saved';
  }

  get conflicts(): readonly Conflict[] {
    return this.work?.handle.conflicts ?? [];
  }

  /** Loads the service, and takes up what was begun. */
  start(): Promise<void> {
    const { session } = this.connection;
    // whoever comes back to a question needs it as soon as the draft is there
    if (this.#ports.places.read()?.page != null) void this.prepare();
    return this.#doing(async (isCurrent) => {
      const own = (this.offered ? session.read() : session.first()).then(({ signedIn }) =>
        signedIn ? this.#readBegun() : null,
      );
      const read = this.#library.offered().then(async (offered) => {
        if (!this.offered) await this.#told({ type: 'offered', hasFee: offered.definition.fee !== undefined });
        return offered;
      });
      const [offered, begun] = await Promise.all([read, own]);
      if (!isCurrent()) return;
      this.offered = offered;
      this.drafts = begun?.drafts ?? [];
      if (begun?.opened) await this.#takeUp(begun.opened, begun);
      else this.#go({ type: 'start' });
    });
  }

  #readBegun(): Promise<Begun> {
    const { session } = this.connection;
    return readBegun({ session, library: this.#library, places: this.#ports.places });
  }

  async #takeUp(opened: Opened, { place, parked }: Pick<Begun, 'place' | 'parked'>): Promise<void> {
    if (opened.handle.draft.state === 'submitted') return this.#showSent(opened, false);
    if (!(await this.#take(opened))) return;
    if (!parked) return this.#show(place ?? { page: null }, { changing: place?.changing ?? false, how: 'replace' });
    // what was typed before the session ended is shown as not yet saved
    const isFresh = parked.revision === opened.handle.draft.revision;
    this.work!.stage(parked.answers);
    this.#show({ page: parked.page }, { notice: isFresh ? 'restored' : 'stale', how: 'replace' });
  }

  /** Something was typed: it is saved once the person rests. */
  typed(): void {
    this.work?.saveLater();
  }

  /** An answer was given: what hangs on it shows at once. */
  answered(): void {
    if (this.state.kind !== 'question') return;
    this.work!.collect();
    this.work!.saveLater();
    void this.#loadRegions();
    this.#ports.changed();
  }

  /** A form was sent, by a button or the Enter key. */
  async pressed(entries: FormEntries): Promise<void> {
    if (this.state.kind === 'start') return this.#begin();
    if (this.state.kind === 'check') return this.#send();
    if (this.state.kind === 'question') return this.#act(this.work!.collect(entries));
  }

  /** Follows a link of the component, or the browser's back and forward (`how: 'none'`). */
  async follow(place: NonNullable<ReturnType<Places['read']>>, how: 'push' | 'none' = 'push'): Promise<void> {
    if (this.state.kind === 'question') {
      this.work?.collect();
      void this.work?.save();
    }
    if (place.page === null) return this.#showStart(how);
    const changing = place.changing ?? this.state.kind === 'check';
    const wanted = place.draftId ?? (this.work ? undefined : this.drafts[place.draft ?? 0]?.id);
    if (wanted === undefined || wanted === this.work?.handle.draft.id) {
      if (this.work) this.#show(place, { changing, how });
      return;
    }
    return this.#doing(async (isCurrent) => {
      const opened = await this.#library.open(wanted);
      if (!isCurrent()) return;
      if (opened.handle.draft.state === 'submitted') return this.#showSent(opened, false);
      if (await this.#take(opened)) this.#show(place, { how });
    });
  }

  /** The connection may be back. */
  retry(): void {
    this.work?.retry();
    this.#retry.now();
  }

  /** Saves what was typed. Resolves with whether everything is saved. `last`: the page may be going. */
  async save({ last = false } = {}): Promise<boolean> {
    if (!this.work || this.work.isSaved) return true;
    return this.work.save({ last });
  }

  /** Somebody else is signed in now, or nobody: nothing of the person before stays, on the page or in memory. */
  forget(): void {
    this.work?.forget();
    this.#next();
    this.#drop();
    this.drafts = [];
    this.#go({ type: 'forget' });
  }

  /** The session is over: what is not saved is left with the agency's server. Whoever finds out first says so; it ends once. */
  end(): Promise<void> {
    this.#ending ??= this.#end().finally(() => (this.#ending = null));
    return this.#ending;
  }

  async #end(): Promise<void> {
    const { work } = this;
    if (!work) {
      this.drafts = [];
      // the start page is for everybody
      return this.state.kind === 'start' ? this.start() : this.#go({ type: 'expire', parked: false });
    }
    const isParked = await work.park(this.connection.session);
    // nowhere to keep it now: it stays on the page, and is saved or parked once the session or the line is there again
    if (isParked === null) return this.#retry.later(() => void work.save());
    this.#drop();
    this.#go({ type: 'expire', parked: isParked }, 'title');
    // who else stands on this page hears of it, where the session has not said so itself
    void this.connection.session.read().catch(() => {});
  }

  /** What a question leads to: the page after it, and the one before. */
  get around(): readonly (QuestionState | CheckState)[] {
    const { state, work } = this;
    if (state.kind !== 'question' || !work) return [];
    const pages = [this.#after(state) ?? checkPage, work.before(state.page)].filter((page) => page !== undefined);
    return pages.map((page) => next(state, this.#toPage(page))).filter(isAsked);
  }

  stop(): void {
    this.#next();
    this.#drop();
  }

  /** Id of the page that is asked; null where none is. */
  get #page(): string | null {
    return this.state.kind === 'question' ? this.state.page : null;
  }

  #begin(): Promise<void> {
    this.#beginKey ||= this.#ports.newKey();
    return this.#doing(async (isCurrent) => {
      const opened = await this.#library.begin(this.#beginKey);
      if (!isCurrent()) return;
      this.#beginKey = '';
      if (!(await this.#take(opened))) return;
      this.#show({ page: this.work!.pages[0]?.page.id ?? checkPage });
    });
  }

  async #act(action: Action | Choice | null): Promise<void> {
    const work = this.work!;
    if (!action) return;
    switch (action.kind) {
      case 'save':
        if (await work.save()) this.#go({ type: 'saved' }, 'title');
        return;
      case 'choose':
        work.choose(action);
        this.#redraw();
        return this.#ports.moved('title');
      case 'next':
        return this.#goOn();
      default:
        this.#ports.changed();
        this.#ports.moved({ control: work.placeAfter(action) });
        return void work.save();
    }
  }

  /** To the next page, when this one is in order. Saving goes on meanwhile. */
  #goOn(): void {
    const { state } = this;
    const work = this.work!;
    if (state.kind !== 'question') return;
    const findings = work.held(state);
    if (findings.length > 0) return this.#go({ type: 'hold', findings, answers: work.answers }, 'findings');
    void work.save();
    const page = this.#after(state);
    this.#show({ page: page ?? checkPage }, { changing: state.changing && page !== null });
  }

  /** Id of the page that comes next; null when checking does. Who came to change one answer goes back to checking. */
  #after({ page, changing }: QuestionState): string | null {
    return changing ? this.work!.firstOpen : this.work!.after(page);
  }

  /** Back at the beginning: what was typed is saved, and the list says how far it is. */
  #showStart(how: 'push' | 'none'): Promise<void> {
    if (!this.offered) return this.start();
    return this.#doing(async (isCurrent) => {
      await this.save();
      const drafts = this.connection.session.current?.signedIn ? await this.#library.drafts() : [];
      if (!isCurrent()) return;
      if (this.work && !this.work.isSaved) return; // the line is lost: it stays where it is safe
      this.drafts = drafts;
      this.#drop();
      if (how === 'push') this.#ports.places.write({ page: null }, null);
      this.#go({ type: 'start' }, 'title');
    });
  }

  #show({ page, control }: Place, { changing = false, notice, how = 'push' }: ShowOptions = {}): void {
    this.#next();
    const work = this.work!;
    const shown = (page === checkPage || work.page(page) ? page : work.firstOpen) ?? checkPage;
    if (how !== 'none') this.#ports.places.write({ page: shown }, { draftId: work.handle.draft.id, changing }, how);
    const target: Target = control === undefined ? 'title' : { control };
    this.#go(this.#toPage(shown, { notice, changing }), target);
    this.#ports.tell({ type: 'page', page: shown });
    void this.#loadRegions();
  }

  /** The step to a page that is asked, or to checking. */
  #toPage(page: string, { notice, changing = false }: ShowOptions = {}): WizardEvent {
    const work = this.work!;
    const { answers } = work;
    if (page === checkPage) return { type: 'check', refused: work.refused() };
    return { type: 'ask', page, findings: work.refused(page), answers, notice, changing };
  }

  async #send(): Promise<void> {
    if (this.state.kind !== 'check' || this.state.sending || !this.#ports.tell({ type: 'submit' })) return;
    this.#go({ type: 'send' });
    const { client } = this.connection;
    const { clock } = this.#ports;
    const { handle } = this.work!;
    const waiting = () => {
      this.isWaiting = true;
      this.#ports.changed();
    };
    this.isWaiting = false;
    const sending = (this.#sending = new AbortController());
    const { signal } = sending;
    try {
      const sent = await this.asking!.send({ handle, client, service: this.offered!.service, clock, signal, waiting });
      if (signal.aborted) return;
      const { number, intent } = sent.case;
      await this.#told({ type: 'after-submit', number, intent });
      if (signal.aborted) return;
      this.#drop();
      this.#ports.places.write({ page: null }, null, 'replace');
      this.#go(sent.other ? { type: 'sent', ...sent } : { type: 'received', case: sent.case }, 'title');
    } catch (error) {
      if (signal.aborted) return;
      this.#go({ type: 'not-sent' });
      if (isRevisionMismatchError(error)) this.#go({ type: 'changed-elsewhere' }, 'title');
      else this.#saveFailed(error);
    }
  }

  /** @param isOther - The person has something else in front of them than what was sent. */
  #showSent({ handle }: Opened, isOther: boolean): Promise<void> {
    const { client } = this.connection;
    return this.#doing(async (isCurrent) => {
      const { sentBefore } = await this.#loadAsking();
      const sent = await sentBefore(handle.draft.id, { client, service: this.offered!.service, isOther });
      if (!isCurrent()) return;
      this.#drop();
      this.#ports.places.write({ page: null }, null, 'replace');
      this.#go({ type: 'sent', ...sent }, 'title');
    });
  }

  #saveFailed(error: unknown): void {
    if (isDraftConflictError(error)) {
      const page = this.work?.pageInConflict(error);
      if (this.state.kind === 'check' && page) this.#show({ page }, { changing: true, notice: 'stale' });
      return this.#redraw();
    }
    const trouble = troubleOf(error);
    if (trouble.kind === 'refused') {
      this.work!.refuse(trouble.findings);
      return this.#go({ type: 'check', refused: trouble.findings }, 'findings');
    }
    if (trouble.kind === 'too-large' && this.state.kind === 'question') {
      // the engine knows which answer is too long; everything stays where it was typed
      const findings = this.work!.held({ ...this.state, findings: [], shown: null });
      return this.#go({ type: 'hold', findings, answers: this.work!.answers }, 'findings');
    }
    this.#meet(trouble, () => this.retry());
  }

  /** @param again - What to try again by itself, once waiting may have helped. */
  #meet(trouble: Trouble, again: () => void): void {
    switch (trouble.kind) {
      case 'signed-out':
        return void this.end();
      case 'submitted':
        return void this.#showSent(this.work!, !this.work!.isSaved);
      case 'closed':
        return void this.start();
      case 'passing':
        if (this.state.kind === 'loading' || this.state.kind === 'failed')
          this.#go({ type: 'fail', error: trouble.error, retryAfter: trouble.retryAfter });
        return this.#retry.later(again);
      case 'refused':
      case 'too-large':
        return this.#go({ type: 'fail', error: 'bad_request' }, 'title');
      case 'final':
        return this.#go({ type: 'fail', error: trouble.error }, 'title');
    }
  }

  /** A step that asks the platform. Only the newest one counts; one that the line keeps from being made is made again by itself. */
  async #doing(make: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const step = this.#next();
    const isCurrent = () => step === this.#step;
    try {
      await make(isCurrent);
      if (isCurrent()) this.#retry.reset();
    } catch (error) {
      if (isCurrent()) this.#meet(troubleOf(error), () => void this.#doing(make));
    }
  }

  #next(): number {
    this.#retry.stop();
    this.#sending?.abort();
    this.#sending = null;
    return (this.#step += 1);
  }

  /** Fetches ahead what comes after the start page. */
  async prepare(): Promise<void> {
    const { loadUploading } = (await this.#loadAsking().catch(() => null)) ?? {};
    if (this.offered) await loadUploading?.(this.offered.definition);
  }

  async #loadAsking(): Promise<typeof Asking> {
    if (this.asking) return this.asking;
    const whole = this.connection.pack.whole();
    const handle = this.connection.client.drafts.prepare();
    const [asking, pack] = await Promise.all([import('./asking.js'), whole, this.#ports.prepare(), handle]);
    this.#pack = pack;
    return (this.asking = asking);
  }

  /** Resolves with whether it is still wanted. */
  async #take(opened: Opened): Promise<boolean> {
    const step = this.#step;
    const { DraftWork, LoadedRegions, loadUploading } = await this.#loadAsking();
    const uploading = await loadUploading(opened.definition);
    if (step !== this.#step) return false;
    const { slices } = this.#pack.regions;
    const { client } = this.connection;
    if (slices) this.regions ??= new LoadedRegions(client, slices);
    this.#drop();
    this.work = new DraftWork(opened, {
      client,
      ports: this.#ports,
      uploading,
      now: () => this.connection.session.now(),
      context: () => this.context,
      page: () => this.#page,
      replaced: () => this.#replaced(),
      failed: (error) => this.#saveFailed(error),
    });
    return true;
  }

  #drop(): void {
    this.work?.stop();
    this.work = null;
  }

  /** Answers came from elsewhere. */
  #replaced(): void {
    const state = next(this.state, { type: 'changed-elsewhere' });
    // while it is being sent, the platform says whether it is still what the person saw
    if (!(this.state.kind === 'check' && this.state.sending)) this.state = state;
    this.#redraw();
    void this.#loadRegions();
  }

  #redraw(): void {
    this.epoch += 1;
    this.#ports.changed();
  }

  async #loadRegions(): Promise<void> {
    const { work, regions, state } = this;
    if (!work || !regions) return;
    const pages = state.kind === 'question' ? work.pages.filter(({ page }) => page.id === state.page) : work.pages;
    const fields = pages.flatMap((page) => page.fields);
    // without a line the choices come later: every new answer asks again
    if (await regions.load(fields, work.answers).catch(() => false)) this.#ports.changed();
  }

  /** Tells the page, and lets what takes the place of the questions come first. */
  #told(news: News): Promise<void> {
    const { tell, clock } = this.#ports;
    return toldSoon((waiting) => tell(news, waiting), clock);
  }

  #go(event: WizardEvent, target?: Target): void {
    this.state = next(this.state, event);
    this.#ports.changed();
    if (target) this.#ports.moved(target);
  }
}
