import type { Client, DraftConflictError, DraftHandle } from '@layan/client';
import type { AnswersPatch } from '@layan/contract';
import {
  draftLabel,
  firstUnansweredPage,
  mergePatch,
  validate,
  visiblePages,
  type Answers,
  type EngineContext,
  type Finding,
  type ServiceDefinition,
  type VisiblePage,
} from '@layan/definition';
import {
  acknowledgement,
  changedNames,
  controlId,
  draftEntry,
  holding,
  pageAfter,
  placeAfter,
  posted,
  readAction,
  readPost,
  withPrefill,
  type Action,
  type DraftEntry,
  type FormEntries,
  type Words,
} from '@layan/views';
import type { PageSession } from '../connection/connection.js';
import type { QuestionState } from './flow.js';
import type { Opened } from './library.js';
import type { Ports } from './ports.js';
import { Saver, type SaveStatus } from './saver.js';
import { loadUploading } from './load-uploading.js';
import type * as Uploading from './uploading.js';
import type { FileWork } from './uploading/file-work.js';

interface Options {
  readonly client: Client;
  readonly ports: Ports;
  readonly uploading: typeof Uploading | null;
  /** The server's time in milliseconds since 1970. */
  readonly now: () => number;
  readonly context: () => EngineContext;
  /** Id of the page whose form that is; null while none is shown. */
  readonly page: () => string | null;
  /** Answers came from elsewhere: what is drawn is no longer what the draft says. */
  readonly replaced: () => void;
  /** A save failed for a reason that trying again does not cure. */
  readonly failed: (error: unknown) => void;
}

/** Of two answers to the same question, one that was given here, one elsewhere. */
export interface Choice {
  readonly kind: 'choose';
  readonly name: string;
  readonly side: 'mine' | 'theirs';
}

/** One draft under the person's hands: what the form says goes into it, what is refused stands beside it, and it is kept saved. */
export class DraftWork {
  readonly handle: DraftHandle;
  readonly definition: ServiceDefinition;
  readonly #options: Options;
  readonly #saver: Saver;
  readonly #stopListening: () => void;
  /** Null where no file is asked for. */
  files: FileWork | null = null;
  #isStopped = false;
  /** The answers that are drawn, with what was typed since; others in the draft are news from elsewhere. */
  #known: Answers;
  #refused: { readonly findings: readonly Finding[]; readonly answers: Answers } | null = null;

  constructor({ handle, definition }: Opened, options: Options) {
    const { ports, failed } = options;
    this.handle = handle;
    this.definition = definition;
    this.#options = options;
    this.#saver = new Saver(handle, { clock: ports.clock, changed: ports.changed, failed });
    this.#known = handle.answers;
    this.#stopListening = handle.subscribe(() => this.#heard());
    this.#takeUpFiles(options.uploading);
  }

  get status(): SaveStatus {
    return this.#saver.status;
  }

  /** Said to those who do not see the line beside the buttons: that the connection is lost, and that all is safe again. */
  said({ question }: Words): string {
    const { status, wasOffline } = this.#saver;
    if (status === 'offline') return question.offline();
    return wasOffline && status === 'saved' ? question.savedAgain() : '';
  }

  get answers(): Answers {
    return this.handle.answers;
  }

  /** With the files of the draft, as far as they are known. */
  get context(): EngineContext {
    const context = this.#options.context();
    return this.files?.known ? { ...context, files: this.files.known } : context;
  }

  get pages(): readonly VisiblePage[] {
    return visiblePages(this.definition, this.answers, this.context);
  }

  /** The page of that id, if it is asked. */
  page(id: string | null): VisiblePage | undefined {
    return this.pages.find(({ page }) => page.id === id);
  }

  /** Id of the first page that still asks something; null when only checking is left. */
  get firstOpen(): string | null {
    return firstUnansweredPage(this.definition, ...this.#judged);
  }

  /** As it stands in a list. */
  get entry(): DraftEntry {
    const { definition, answers } = this;
    const label = draftLabel(definition, answers, this.context);
    return draftEntry({ ...this.handle.draft, label, nextPage: this.firstOpen }, definition);
  }

  /** Whether everything that was typed is saved. */
  get isSaved(): boolean {
    this.collect();
    return this.handle.draft.state !== 'open' || this.handle.isSaved;
  }

  /** Whether something is lost when the page goes: what was typed, or the rest of a file. */
  get isUnsaved(): boolean {
    return !this.isSaved || this.files?.isSending === true;
  }

  /** Takes what was typed since the page was drawn into the draft, unsaved. Returns what the form's button asks for. */
  collect(entries: FormEntries | null = this.#options.ports.entries()): Action | Choice | null {
    const { context } = this;
    const drawn = visiblePages(this.definition, this.#known, context).find(
      ({ page }) => page.id === this.#options.page(),
    );
    if (!drawn || !entries) return null;
    const now = new Date(this.#options.now()).toISOString();
    const read = (answers: Answers) => readPost(drawn, entries, { answers, pack: context.pack, now });
    // what the form still says as it was drawn is nobody's wish, and must not undo what came from elsewhere
    const typed = changedNames(this.#known, mergePatch(this.#known, read(this.#known)));
    if (typed.size > 0) {
      const { answers, definition, handle } = this;
      const patch = Object.fromEntries(Object.entries(read(answers)).filter(([name]) => typed.has(name)));
      this.stage(withPrefill(patch, { definition, answers, identity: handle.draft.identity }, context));
    }
    const action = readAction(entries, drawn);
    if (action.kind === 'drop' || action.kind === 'again') this.files?.[action.kind](action.id);
    return readChoice(entries) ?? action;
  }

  /** Id of the control to go to after a button has changed the page. */
  placeAfter(action: Exclude<Action, { kind: 'next' | 'save' }>): string {
    return placeAfter(action, this.answers);
  }

  /** Id of the control of an answer, by its JSON Pointer. */
  controlId(pointer: string): string {
    return controlId(pointer, this.definition);
  }

  /** Changes answers, unsaved. */
  stage(patch: AnswersPatch): void {
    this.handle.stage(patch);
    this.#known = mergePatch(this.#known, patch);
  }

  /** Saves once the person rests. */
  saveLater(): void {
    this.#saver.later(() => void this.collect());
  }

  /** Saves now. Resolves with whether everything is saved. `last` lets the request outlive the page. */
  save({ last = false } = {}): Promise<boolean> {
    return this.#saver.now(last ? { keepalive: true } : {});
  }

  /** Settles what two sides have answered. Once nothing is left to settle, saving says that nothing is left to save. */
  choose({ name, side }: Choice): void {
    void this.handle.choose(name, side).then(() => this.save(), this.#options.failed);
  }

  /** Leaves what is not saved with the agency's server, for the same person alone. True once it is there, false where there is nothing to leave; null when it was not taken. */
  async park(session: Pick<PageSession, 'park'>): Promise<boolean | null> {
    if (this.isSaved) return false;
    const { id: draft, revision } = this.handle.draft;
    return session.park({ draft, revision, answers: this.handle.unsaved, page: this.#options.page() }).then(
      () => true,
      () => null,
    );
  }

  /** The connection may be back. */
  retry(): void {
    this.#saver.retry();
    if (this.files) this.files.retry();
    else void loadUploading(this.definition).then((uploading) => this.#takeUpFiles(uploading));
  }

  /** What is wrong on that page, or on all of them. */
  findings(page?: string): readonly Finding[] {
    const shown = page === undefined ? this.pages : this.pages.filter((each) => each.page.id === page);
    const ofFiles = this.files?.findings(shown, { forSending: page === undefined }) ?? [];
    return [...ofFiles, ...validate(this.definition, ...this.#judged, { page })];
  }

  /** What keeps the person on a page: nothing when it is in order, or when they have seen its warnings and left the answers alone. */
  held({ page, findings, shown }: QuestionState): readonly Finding[] {
    const { definition, answers } = this;
    const now = this.findings(page);
    const changed = changedNames(shown ?? {}, answers);
    return holding(now, { acknowledged: acknowledgement(findings), changed, definition });
  }

  /** Id of the page after this one; null when checking comes next. */
  after(page: string): string | null {
    return pageAfter(this.definition, this.answers, this.context, page);
  }

  /** Id of the page before this one; undefined for the first. */
  before(page: string): string | undefined {
    const { pages } = this;
    return pages[pages.findIndex((each) => each.page.id === page) - 1]?.page.id;
  }

  /** Id of a page that asks what is in conflict. */
  pageInConflict({ conflicts }: DraftConflictError): string | undefined {
    const names = new Set(conflicts.map(({ name }) => name));
    return this.pages.find(({ fields }) => fields.some(({ name }) => names.has(name)))?.page.id;
  }

  /** What the platform found at submit. */
  refuse(findings: readonly Finding[]): void {
    this.#refused = { findings, answers: this.answers };
  }

  /** What the platform refused, on that page or anywhere, and nobody has changed since. */
  refused(page?: string): readonly Finding[] {
    if (this.#refused === null) return [];
    const { findings, answers } = this.#refused;
    const changed = changedNames(answers, this.answers);
    const asked = page === undefined ? null : new Set(this.page(page)?.fields.map(({ name }) => name));
    const nameOf = ({ pointer }: Finding) => pointer.split('/')[1] ?? '';
    const isOver = (finding: Finding) =>
      changed.has(nameOf(finding)) ||
      (finding.code === 'file_waiting' && this.files?.isWaiting(nameOf(finding)) === false);
    return findings.filter((finding) => !isOver(finding) && (asked?.has(nameOf(finding)) ?? true));
  }

  /** For good. */
  stop(): void {
    this.#isStopped = true;
    this.files?.stop();
    this.#saver.stop();
    this.#stopListening();
  }

  /** What the engine goes by: files that are known, and those on their way as if they were there. */
  get #judged(): readonly [Answers, EngineContext] {
    return this.files?.judged(this.answers, this.context) ?? [this.answers, this.context];
  }

  #takeUpFiles(uploading: typeof Uploading | null): void {
    if (!uploading || this.files || this.#isStopped) return;
    const { handle, definition } = this;
    const { client, ports, failed } = this.#options;
    const stage = (patch: AnswersPatch) => this.stage(patch);
    this.files = uploading.takeUpFiles({ client, ports, handle, definition, failed, stage, save: () => this.save() });
  }

  /** Nothing stays of this person, in the browser either. */
  forget(): void {
    this.files?.forget();
  }

  #heard(): void {
    this.files?.answersChanged();
    if (changedNames(this.#known, this.answers).size === 0) return this.#options.ports.changed();
    // what is in the form and not yet in the draft goes on top of the news, and is drawn with it
    this.collect();
    this.#known = this.answers;
    this.#options.replaced();
  }
}

function readChoice(entries: FormEntries): Choice | null {
  const [, side, name] = /^(mine|theirs):(.+)$/.exec(posted(entries, '_action')) ?? [];
  return side && name ? { kind: 'choose', side: side as Choice['side'], name } : null;
}
