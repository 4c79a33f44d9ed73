import {
  isLayanError,
  isNotSignedInError,
  isProblemError,
  type Client,
  type Clock,
  type DraftHandle,
} from '@layan/client';
import type { AnswersPatch, StoredFile } from '@layan/contract';
import {
  fileFields,
  maxFiles,
  type Answers,
  type EngineContext,
  type FileField,
  type Finding,
  type ServiceDefinition,
  type VisiblePage,
} from '@layan/definition';
import { filesIn, uploadRow, type UploadNews, type UploadRows, type ViewContext } from '@layan/views';
import { Pauses } from '../../host/pauses.js';
import { isPassing } from '../../host/problems.js';
import type { BegunUploads } from './begun-uploads.js';
import { choose } from './choose.js';
import { fingerprint } from './fingerprint.js';
import { StoredFiles } from './stored-files.js';
import { isUnderWay, isUnfinished, next, toSend, type Upload, type UploadEvent } from './uploads.js';

export interface FileWorkOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly handle: DraftHandle;
  readonly definition: ServiceDefinition;
  readonly begun: BegunUploads;
  /** Changes answers, unsaved. */
  readonly stage: (patch: AnswersPatch) => void;
  /** Saves them. Resolves with whether everything is saved. */
  readonly save: () => Promise<boolean>;
  /** What is said of files has changed. */
  readonly changed: () => void;
  /** It cannot go on, for a reason that trying again does not cure. */
  readonly failed: (error: unknown) => void;
  /** For those who do not see the rows. */
  readonly tell: (news: UploadNews) => void;
  /** Whether anybody sees the page. */
  readonly isVisible: () => boolean;
}

/** How many files are sent at a time. */
const parallel = 2;

/** The files of one draft: what the platform has, and what is on its way there. */
export class FileWork {
  readonly #options: FileWorkOptions;
  readonly #stored: StoredFiles;
  readonly #pauses = new Pauses();
  readonly #end = new AbortController();
  readonly #stops = new Map<string, AbortController>();
  #uploads: readonly Upload[] = [];
  #stopTimer = (): void => {};
  #count = 0;

  constructor(options: FileWorkOptions) {
    this.#options = options;
    this.#stored = new StoredFiles(options);
  }

  /** Asks what is there: files that are finished, and uploads that were begun before the page was loaded. */
  start(): void {
    void this.#stored.look();
    void this.#recall();
  }

  /** Files by their ids, for engine and views; undefined while nothing is known of some of the answers. */
  get known(): Readonly<Record<string, StoredFile>> | undefined {
    return this.#stored.known;
  }

  /** Rows of what is not in the answers yet. */
  rows(context: ViewContext): UploadRows {
    const rowsOf = (field: FileField) =>
      this.#uploads.filter((upload) => upload.field === field.name).map((upload) => uploadRow(upload, field, context));
    return Object.fromEntries(this.#fields.map((field) => [field.name, rowsOf(field)]));
  }

  /** Aborts when nothing more is to be done. */
  get ended(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether something is being sent that stops when the page goes. */
  get isSending(): boolean {
    return this.#uploads.some(isUnderWay);
  }

  /** The answers, and what is known of files, as they will be: what is on its way counts as handed in. */
  judged(answers: Answers, context: EngineContext): readonly [Answers, EngineContext] {
    const { known } = this;
    const coming = this.#uploads.filter((upload) => isUnderWay(upload) || isUnfinished(upload));
    const patch = this.#fields.flatMap((field) => {
      const keys = coming.filter((upload) => upload.field === field.name).map(({ key }) => key);
      if (keys.length === 0) return [];
      const before = maxFiles(field) === 1 ? [] : filesIn(answers[field.name]);
      return [[field.name, [...before, ...keys].slice(0, maxFiles(field))] as const];
    });
    const files = coming.map(
      ({ key, field }) => [key, { pointer: `/${field}`, scan: 'waiting', problem: null }] as const,
    );
    return [
      { ...answers, ...Object.fromEntries(patch) },
      known ? { ...context, files: { ...known, ...Object.fromEntries(files) } } : context,
    ];
  }

  /** What keeps the person on these pages, or from sending: what is not whole, and for sending also what is on its way. */
  findings(pages: readonly VisiblePage[], { forSending }: { readonly forSending: boolean }): readonly Finding[] {
    const asked = new Set(pages.flatMap(({ fields }) => fields.map(({ name }) => name)));
    return this.#uploads.flatMap((upload): Finding[] => {
      const place = { pointer: `/${upload.field}`, severity: 'error' } as const;
      if (!asked.has(upload.field)) return [];
      if (isUnfinished(upload)) return [{ ...place, code: 'file_unfinished', params: { file: upload.name } }];
      return forSending && isUnderWay(upload) ? [{ ...place, code: 'file_uploading' }] : [];
    });
  }

  /** Whether a file in the answer to that question still waits for its scan. */
  isWaiting(field: string): boolean {
    return filesIn(this.#options.handle.answers[field]).some((id) => this.known?.[id]?.scan === 'waiting');
  }

  /** Files were chosen for the question of that name. */
  choose(name: string, files: readonly File[]): void {
    const field = this.#field(name);
    if (!field) return;
    const stored = filesIn(this.#options.handle.answers[field.name]).flatMap((id) => this.known?.[id] ?? []);
    const newKey = () => `u${(this.#count += 1)}`;
    const { added, replaced } = choose(field, files, { stored, uploads: this.#uploads, newKey });
    for (const upload of replaced) this.#giveUp(upload);
    this.#go({ type: 'add', uploads: added });
    const count = added.filter(isUnderWay).length;
    if (count > 0) this.#options.tell({ type: 'begun', count });
    for (const upload of added)
      if (upload.state.kind === 'refused') this.#options.tell({ type: 'ended', upload, field });
    this.#sendNext();
  }

  /** Takes a file away: one on its way, by its key, or one that has left the answer, by its id. */
  drop(key: string): void {
    const upload = this.#uploads.find((each) => each.key === key);
    const name = upload?.name ?? this.#stored.name(key);
    if (upload) this.#giveUp(upload);
    else this.#saved([key]);
    if (name !== undefined) this.#options.tell({ type: 'removed', name });
    this.#sendNext();
  }

  /** Sends one again that failed. */
  again(key: string): void {
    this.#go({ type: 'again', key });
    this.#sendNext();
  }

  /** The line may be back, or the page is seen again. */
  retry(): void {
    this.#stopTimer();
    void this.#stored.look();
    void this.#recall();
    if (!this.#uploads.some(({ state }) => state.kind === 'lost')) return;
    this.#go({ type: 'again' });
    this.#sendNext();
  }

  /** Answers came from elsewhere: files may have come with them. */
  answersChanged(): void {
    this.#stored.answersChanged();
  }

  /** For good. What has arrived stays with the platform, and can go on later. */
  stop(): void {
    this.#end.abort();
    this.#stopTimer();
    this.#stored.stop();
    for (const stop of this.#stops.values()) stop.abort();
  }

  /** Nothing stays of this person. */
  forget(): void {
    this.stop();
    this.#options.begun.clear();
  }

  get #fields(): readonly FileField[] {
    return fileFields(this.#options.definition);
  }

  #field(name: string): FileField | undefined {
    return this.#fields.find((field) => field.name === name);
  }

  #sendNext(): void {
    for (const upload of toSend(this.#uploads, parallel)) void this.#send(upload);
  }

  async #send({ key: first, file, field: name, id }: Upload): Promise<void> {
    const field = this.#field(name);
    if (!field || !file) return;
    let key = first;
    const stop = new AbortController();
    const { signal } = stop;
    const rename = (to: string) => {
      this.#stops.delete(key);
      this.#stops.set((key = to), stop);
    };
    this.#stops.set(key, stop);
    this.#go({ type: 'send', key });
    try {
      const half = id === null ? await this.#sameFile(file, name) : null;
      signal.throwIfAborted();
      if (half) {
        this.#go({ type: 'take-up', key, half: half.key });
        rename(half.key);
        this.#options.tell({ type: 'taken-up', name: file.name });
      } else if (maxFiles(field) === 1) this.#giveUpHalves(name);
      const stored = await this.#options.client.files.upload(file, {
        draft: this.#options.handle.draft.id,
        pointer: `/${name}`,
        signal,
        resume: half?.id ?? id ?? undefined,
        onBegun: (begun) => {
          if (signal.aborted) return;
          const before = half?.id ?? id;
          if (before !== null && before !== begun) this.#options.begun.remove(before);
          this.#go({ type: 'begin', key, id: begun });
          rename(begun);
          void this.#keep(file, begun, signal);
        },
        onProgress: (done) => {
          if (!signal.aborted) this.#go({ type: 'progress', key, done });
        },
      });
      if (!signal.aborted) this.#finish(field, key, stored);
    } catch (error) {
      if (!signal.aborted) this.#fail(field, key, error);
    }
    if (signal.aborted) return;
    this.#stops.delete(key);
    this.#sendNext();
  }

  #finish(field: FileField, key: string, stored: StoredFile): void {
    const { begun, handle, tell } = this.#options;
    this.#pauses.reset();
    begun.remove(stored.id);
    if (stored.scan === 'refused')
      return this.#endWith(field, key, { type: 'refuse', key, problem: stored.problem ?? '' });
    const before = filesIn(handle.answers[field.name]);
    this.#options.stage({ [field.name]: maxFiles(field) === 1 ? [stored.id] : [...before, stored.id] });
    this.#stored.add(stored);
    this.#go({ type: 'remove', keys: [key] });
    this.#saved(maxFiles(field) === 1 ? before : []);
    tell({ type: 'done', name: stored.name });
  }

  #fail(field: FileField, key: string, error: unknown): void {
    const refusal = refusalOf(error);
    if (refusal !== null) return this.#endWith(field, key, { type: 'refuse', key, problem: refusal });
    // what comes after signing in again goes on from there
    if (isNotSignedInError(error)) return this.#go({ type: 'lose', key });
    if (isPassing(error)) {
      const isNews = !this.#uploads.some(({ state }) => state.kind === 'lost');
      this.#go({ type: 'lose', key });
      if (isNews) this.#options.tell({ type: 'lost' });
      this.#stopTimer();
      this.#stopTimer = this.#options.clock.after(this.#pauses.next(), () => this.retry());
      return;
    }
    if (isProblemError(error, 'already-submitted')) this.#options.failed(error);
    // a defect of ours, or of the platform: the page's developer must see it
    else if (!isLayanError(error)) reportError(error);
    this.#endWith(field, key, { type: 'fail', key });
  }

  #endWith(field: FileField, key: string, event: UploadEvent): void {
    this.#go(event);
    const upload = this.#uploads.find((each) => each.key === key);
    if (upload) this.#options.tell({ type: 'ended', upload, field });
  }

  /** Remembers what was begun, so that it can go on when the page was loaded anew. */
  async #keep(file: File, id: string, signal: AbortSignal): Promise<void> {
    const { begun } = this.#options;
    if (begun.all.some((each) => each.id === id && each.print !== null)) return;
    begun.add({ id, print: null });
    const print = await fingerprint(file, id).catch(() => null);
    if (!signal.aborted && begun.all.some((each) => each.id === id)) begun.add({ id, print });
  }

  /** Uploads that were begun before the page was loaded. The platform knows what they are called, and how far they are. */
  async #recall(): Promise<void> {
    const { begun, client } = this.#options;
    for (const { id } of begun.all) {
      if (this.#uploads.some((upload) => upload.id === id)) continue;
      const found = await client.files.progress(id, { signal: this.ended }).catch(() => undefined);
      if (this.ended.aborted) return;
      // no line: asked again when it is back
      if (found === undefined || this.#uploads.some((upload) => upload.id === id)) continue;
      const field = found && this.#field(found.pointer.slice(1));
      if (!found || !field) begun.remove(id);
      else if (found.arrived === found.bytes) await this.#takeFinished(field, id);
      else {
        const { name, bytes, arrived } = found;
        const state = { kind: 'half', done: arrived / bytes } as const;
        const half: Upload = { key: id, id, field: field.name, name, bytes, type: '', file: null, state };
        this.#go({ type: 'add', uploads: [half] });
      }
    }
  }

  /** Its last byte had arrived, and nobody heard of it any more. */
  async #takeFinished(field: FileField, id: string): Promise<void> {
    const stored = await this.#options.client.files.get(id).catch(() => null);
    if (this.ended.aborted || !stored) return;
    if (filesIn(this.#options.handle.answers[field.name]).includes(id)) this.#options.begun.remove(id);
    else this.#finish(field, id, stored);
  }

  async #sameFile(file: File, field: string): Promise<Upload | null> {
    for (const half of this.#halves(field).filter(({ bytes }) => bytes === file.size)) {
      const print = this.#options.begun.all.find(({ id }) => id === half.id)?.print;
      if (print && print === (await fingerprint(file, half.id!).catch(() => null))) return half;
    }
    return null;
  }

  #halves(field: string): readonly Upload[] {
    return this.#uploads.filter((upload) => upload.field === field && upload.state.kind === 'half');
  }

  #giveUpHalves(field: string): void {
    for (const half of this.#halves(field)) this.#giveUp(half);
  }

  #giveUp({ key, id }: Upload): void {
    this.#stops.get(key)?.abort();
    this.#stops.delete(key);
    this.#go({ type: 'remove', keys: [key] });
    if (id === null) return;
    this.#options.begun.remove(id);
    // one that nobody removes is given up by the platform
    this.#options.client.files.remove(id).catch(() => {});
  }

  /** Saves the answers; files that are in none of them any more are removed only then. */
  #saved(gone: readonly string[]): void {
    void this.#options.save().then(() => this.#stored.sweep(gone));
  }

  #go(event: UploadEvent): void {
    if (this.ended.aborted) return;
    this.#uploads = next(this.#uploads, event);
    this.#options.changed();
  }
}

/** Why the platform does not take a file; null where that is not what is wrong. */
function refusalOf(error: unknown): string | null {
  if (isProblemError(error, 'file-quota')) return 'quota';
  if (isProblemError(error, 'too-large') || isProblemError(error, 'file-refused')) return error.places[0]?.code ?? '';
  return null;
}
