import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { keepFocus } from '../element/keep-focus.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/fileUpload.js';
import { WordsController } from '../words/words-controller.js';
import { base } from '../words/words.js';
import { DropController } from './drop-controller.js';
import { FileRow } from './file-row.js';
import { problemText, stateText } from './file-texts.js';
import { isSame, judge, parseSize, type FileProblem, type FileRules } from './files.js';
import { SubmitController } from './submit-controller.js';
import { UploadController, type Upload, type UploadState } from './upload-controller.js';

export interface UploadDetail {
  readonly file: File;
}

export interface AfterUploadDetail extends UploadDetail {
  /** What the form sends for it. */
  readonly id: string;
}

export interface RemoveDetail extends UploadDetail {
  /** Null where it has not been uploaded. */
  readonly id: string | null;
}

const isEqual = (some: readonly File[], others: readonly File[]): boolean =>
  some.length === others.length && some.every((file, index) => isSame(file, others[index]!));

/**
 * @summary Lists the files chosen with the native control inside, says what is wrong with each, and uploads them when told how.
 *
 * Keys are those of the native control and of buttons: Tab to each, Enter or Space to press. After a removal the focus is on the next file.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<UploadDetail>} layan-upload - A file is about to be uploaded; cancel it to keep it back.
 * @fires {CustomEvent<AfterUploadDetail>} layan-after-upload - A file has been uploaded.
 * @fires {CustomEvent<RemoveDetail>} layan-remove - A file is about to be removed from the list; cancel it to keep it there.
 */
export class LayanFileUpload extends LayanElement {
  readonly #words = new WordsController(this, 'fileUpload', words);
  readonly #uploads = new UploadController(this, {
    upload: () => this.upload,
    parallel: () => this.parallel,
    allows: (file) => this.#tell('layan-upload', { file }),
    settled: (file, state) => this.#handleSettled(file, state),
  });
  readonly #submit = new SubmitController(this, {
    input: () => this.input,
    sendsIds: () => this.upload !== null,
    hidden: (): HTMLInputElement => this.draw('input'),
    reset: () => {
      this.#chosen = [];
      this.#settle();
      this.requestUpdate();
    },
  });
  readonly #news = new Set<string>();
  #chosen: readonly File[] = [];
  #problems: readonly (FileProblem | null)[] = [];
  /** What the control was last given, and which control that was. */
  #given: readonly File[] = [];
  #control: HTMLInputElement | null = null;
  readonly #rows = new WeakMap<File, FileRow>();
  #list: HTMLElement | null = null;
  #drop: HTMLElement | null = null;
  #message = '';
  #isOwnChange = false;

  /** Of one file: "5 MB", "500 kB" or a number of bytes; empty for no limit. */
  @property({ attribute: 'max-size' }) maxSize = '';

  /** How many at most where the control takes several; 0 for no limit. */
  @property({ type: Number, attribute: 'max-files' }) maxFiles = 0;

  /** How many are uploaded at a time. */
  @property({ type: Number }) parallel = 2;

  /** Sends a file at once; then the form sends its id under the control's name, and not the file. Null leaves the files to the form. */
  @property({ attribute: false }) upload: Upload | null = null;

  /** The time; the page's when absent. */
  @property({ attribute: false }) clock: Clock = pageClock;

  constructor() {
    super();
    // before the page's own listeners, so that they meet the whole list
    this.addEventListener('change', (event) => this.#handleChange(event), { capture: true });
    new DropController(this, {
      isOpen: () => this.input?.matches(':disabled') === false,
      dropped: (files) => {
        this.#add(files);
        this.#settleAndTell();
      },
    });
  }

  /** All that are listed, those that are refused included. */
  get files(): readonly File[] {
    return this.#chosen;
  }

  set files(files: readonly File[]) {
    this.#chosen = [...files];
    this.requestUpdate();
  }

  /** The native control inside; null as long as there is none. */
  get input(): HTMLInputElement | null {
    return this.querySelector('input[type=file]');
  }

  protected override updated(): void {
    this.#adopt();
    this.#settle();
    this.#draw();
  }

  get #language(): string {
    return this.#words.language || base;
  }

  get #rules(): FileRules {
    const maxSize = this.maxSize === '' ? null : parseSize(this.maxSize);
    if (this.maxSize !== '' && maxSize === null)
      warnOnce(`max-size="${this.maxSize}" is no size such as "5 MB", so no file is too large.`);
    const maxFiles = this.maxFiles > 0 ? this.maxFiles : null;
    return { accept: this.input?.accept ?? '', maxSize, maxFiles: this.input?.multiple === false ? 1 : maxFiles };
  }

  get #good(): readonly File[] {
    return this.#chosen.filter((_, index) => this.#problems[index] === null);
  }

  /** What was chosen before the script came, or was put into the control by the page or the browser. */
  #adopt(): void {
    const { input } = this;
    const inside = [...(input?.files ?? [])];
    if (input === this.#control) {
      if (!isEqual(inside, this.#given)) this.#chosen = inside;
    } else this.#chosen = [...inside, ...this.#chosen.filter((file) => !inside.some((each) => isSame(each, file)))];
    this.#control = input;
    this.#given = inside;
  }

  /** Brings control, uploads, ids and validity in step with the list. */
  #settle(): void {
    const { input } = this;
    this.#problems = judge(this.#chosen, this.#rules);
    const good = this.#good;
    if (input && !isEqual(good, this.#given)) {
      const transfer = new DataTransfer();
      for (const file of good) transfer.items.add(file);
      input.files = transfer.files;
      this.#given = good;
    }
    this.#uploads.keep(this.upload ? good : []);
    const states = this.upload ? good.map((file) => this.#uploads.stateOf(file)) : [];
    this.#submit.write(states.flatMap((state) => (state?.kind === 'sent' ? [state.id] : [])));
    const message = this.#refusal();
    if (message !== this.#message) input?.setCustomValidity(message);
    this.#message = message;
  }

  /** As a person's own change, for whoever listens. */
  #settleAndTell(): void {
    this.#settle();
    this.requestUpdate();
    this.#isOwnChange = true;
    this.input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.input?.dispatchEvent(new Event('change', { bubbles: true }));
    this.#isOwnChange = false;
  }

  #add(files: readonly File[]): void {
    const before = this.#chosen.length;
    const isOne = this.input?.multiple === false;
    this.#chosen = isOne ? files.slice(0, 1) : [...this.#chosen, ...files];
    this.#problems = judge(this.#chosen, this.#rules);
    const fresh = isOne ? this.#chosen : this.#chosen.slice(before);
    const count = fresh.filter((file) => !this.#errorOf(file)).length;
    if (count > 0) this.#say(this.#words.say.added({ count }));
    for (const file of fresh) {
      const text = this.#errorOf(file);
      if (text) this.#say(this.#words.say.wrongFile({ name: file.name, text }));
    }
  }

  #remove(file: File): void {
    const state = this.#uploads.stateOf(file);
    const id = state?.kind === 'sent' ? state.id : null;
    if (!this.#tell('layan-remove', { file, id })) return;
    this.#chosen = this.#chosen.filter((each) => each !== file);
    this.#say(this.#words.say.removed({ name: file.name }));
    this.#settleAndTell();
  }

  /** Why it is not sent; empty when it is. */
  #errorOf(file: File): string {
    const { say } = this.#words;
    const problem = this.#problems[this.#chosen.indexOf(file)];
    if (problem) return problemText(problem, file, this.#rules, say, this.#language);
    const state = this.#uploads.stateOf(file);
    return state?.kind === 'failed' ? say[state.why]() : '';
  }

  #refusal(): string {
    const wrong = this.#chosen.find((file) => this.#errorOf(file));
    if (wrong) return this.#words.say.wrongFile({ name: wrong.name, text: this.#errorOf(wrong) });
    const isUnfinished = this.upload && this.#good.some((file) => this.#uploads.stateOf(file)?.kind !== 'sent');
    return isUnfinished ? this.#words.say.unfinished() : '';
  }

  /** Once each, however many files it is true of. */
  #say(text: string): void {
    if (this.#news.size === 0)
      queueMicrotask(() => {
        for (const each of this.#news) announce(this, each, { clock: this.clock });
        this.#news.clear();
      });
    this.#news.add(text);
  }

  #tell(name: 'layan-upload' | 'layan-remove', detail: UploadDetail | RemoveDetail): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, cancelable: true }));
  }

  #draw(): void {
    this.#drop ??= this.draw('div', 'layan-file-upload-drop');
    this.#drop.setAttribute('aria-hidden', 'true');
    this.#drop.textContent = this.#words.say.drop();
    if (this.#drop.parentNode !== this) this.append(this.#drop);
    this.#list ??= this.draw('ul', 'layan-file-upload-list');
    this.#list.setAttribute('aria-label', this.#words.say.list());
    const list = this.#list;
    const change = () => {
      const rows = this.#chosen.map((file) => this.#row(file).element);
      for (const old of [...list.querySelectorAll('li')]) if (!rows.includes(old)) old.remove();
      for (const row of rows) if (row.parentNode !== list) list.append(row);
    };
    keepFocus(list, 'li', change, (index) => this.#rows.get(this.#chosen.slice(0, index + 1).at(-1)!) ?? this.input);
    if (this.#chosen.length === 0) list.remove();
    else if (list.parentNode !== this) this.append(list);
  }

  #row(file: File): FileRow {
    const row = this.#rows.get(file) ?? new FileRow(file.name, () => this.#remove(file));
    this.#rows.set(file, row);
    const { say } = this.#words;
    const state = this.#uploads.stateOf(file);
    const retry = { label: say.retry(), act: () => this.#handleRetry(file) };
    const cancel = { label: say.cancel(), act: () => this.#uploads.cancel(file) };
    row.show({
      text: stateText(file, state, say, this.#language),
      error: this.#errorOf(file),
      errorPrefix: say.errorPrefix(),
      done: state?.kind === 'sending' ? state.done : null,
      doneLabel: say.progress({ name: file.name }),
      isSent: state?.kind === 'sent',
      action: !state || state.kind === 'sent' ? null : state.kind === 'failed' ? retry : cancel,
      removeLabel: say.remove(),
    });
    return row;
  }

  #handleChange(event: Event): void {
    if (this.#isOwnChange || event.target !== this.input) return;
    this.#given = [...this.input!.files!];
    this.#control = this.input;
    this.#add(this.#given);
    this.#settle();
    this.requestUpdate();
  }

  #handleRetry(file: File): void {
    this.#uploads.retry(file);
    this.#settleAndTell();
  }

  #handleSettled(file: File, state: UploadState): void {
    const { say } = this.#words;
    const { name } = file;
    if (state.kind === 'failed')
      this.#say(state.why === 'offline' ? say.offline() : say.wrongFile({ name, text: say[state.why]() }));
    if (state.kind === 'sent') this.#say(say.done({ name }));
    queueMicrotask(() => this.#settleAndTell());
    if (state.kind !== 'sent') return;
    const detail: AfterUploadDetail = { file, id: state.id };
    queueMicrotask(() => this.dispatchEvent(new CustomEvent('layan-after-upload', { detail, bubbles: true })));
  }
}
