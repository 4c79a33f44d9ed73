import { problemType, type AnswersPatch, type Draft, type Submission } from '@layan/contract';
import { mergePatch, type Answers } from '@layan/definition';
import { DraftConflictError } from '../errors/draft-conflict-error.js';
import { isRevisionMismatchError, RevisionMismatchError } from '../errors/revision-mismatch-error.js';
import { isRecord, isSame } from '../json.js';
import type { CallOptions } from '../transport/call.js';
import { difference } from './difference.js';
import { answerAt, mergeThreeWay, type Conflict } from './three-way.js';

/** What a handle needs of `client.drafts`. */
export interface DraftCalls {
  get(id: string, options?: CallOptions): Promise<Draft>;
  patch(id: string, patch: AnswersPatch, options: CallOptions & { readonly revision: number }): Promise<Draft>;
  submit(id: string, options: CallOptions & { readonly key: string; readonly revision: number }): Promise<Submission>;
}

/** How often a save starts again because others keep changing the draft. */
const mergesInARow = 5;

/**
 * One open draft, as a page works on it. Keeps revision and key by itself, saves in order, joins what others changed meanwhile,
 * and submits once. Nothing that was typed is ever dropped: what could not be saved stays in `answers` and goes with the next save.
 */
export class DraftHandle {
  readonly #calls: DraftCalls;
  readonly #listeners = new Set<() => void>();
  /** What the server has, as far as we know. */
  #draft: Draft;
  #answers: Answers;
  /** Fields in conflict, and what both sides started from. */
  #conflicts: readonly Pick<Conflict, 'name' | 'base'>[] = [];
  #submission: Submission | null = null;
  /** Settles when all that was begun has ended: one request at a time. */
  #last: Promise<unknown> = Promise.resolve();
  /** The save that has not started yet and takes every change until it does. */
  #nextSave: Promise<Draft> | null = null;
  #sending: Promise<Submission> | null = null;
  /** Tells that others turned out to have changed the draft. */
  #mismatch: RevisionMismatchError | null = null;

  constructor(calls: DraftCalls, draft: Draft) {
    this.#calls = calls;
    this.#draft = draft;
    this.#answers = draft.answers;
  }

  /** The draft as the server has it. */
  get draft(): Draft {
    return this.#draft;
  }

  /** The draft's answers with every change that was made here, saved or not. */
  get answers(): Answers {
    return this.#answers;
  }

  /** Fields changed here and elsewhere, waiting for `choose`. */
  get conflicts(): readonly Conflict[] {
    return this.#conflicts
      .map(({ name, base }) => ({
        name,
        base,
        mine: answerAt(this.#answers, name),
        theirs: answerAt(this.#draft.answers, name),
      }))
      .filter(({ mine, theirs }) => !isSame(mine, theirs));
  }

  /** The first answer to submitting; null before. */
  get submission(): Submission | null {
    return this.#submission;
  }

  /** What in `answers` is not saved, as a patch. */
  get unsaved(): AnswersPatch {
    return difference(this.#draft.answers, this.#answers);
  }

  /** Whether everything in `answers` is saved. */
  get isSaved(): boolean {
    return Object.keys(this.unsaved).length === 0;
  }

  /** Calls after every change of what this handle says. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes answers (JSON Merge Patch) here alone, as somebody types; they go with the next save. */
  stage(change: AnswersPatch): void {
    this.#answers = mergePatch(this.#answers, change);
    this.#conflicts = this.conflicts;
    this.#tell();
  }

  /**
   * Changes answers (JSON Merge Patch) and saves them. Changes made while a save is under way go together with the next one.
   * @returns The draft that holds this change.
   * @throws As `client.drafts.patch`, and DraftConflictError. The change then stays in `answers`, unsaved.
   */
  async patch(change: AnswersPatch, options?: CallOptions): Promise<Draft> {
    this.stage(change);
    return this.save(options);
  }

  /** Saves what is not saved yet; sends nothing when there is nothing. Saves that wait together share the first one's options. @throws As `patch`. */
  save(options?: CallOptions): Promise<Draft> {
    this.#nextSave ??= this.#inTurn(() => {
      this.#nextSave = null;
      return this.#save(options);
    });
    return this.#nextSave;
  }

  /** Decides a conflict: what was typed here, or what stands there; then saves. */
  async choose(name: string, side: 'mine' | 'theirs', options?: CallOptions): Promise<Draft> {
    if (side === 'theirs') this.revert(name);
    this.#conflicts = this.#conflicts.filter((conflict) => conflict.name !== name);
    this.#tell();
    return this.save(options);
  }

  /** Takes back what is not saved of one field. */
  revert(name: string): void {
    const { [name]: _mine, ...others } = this.#answers;
    const saved = answerAt(this.#draft.answers, name);
    this.#answers = saved === undefined ? others : { ...others, [name]: saved };
    this.#conflicts = this.#conflicts.filter((conflict) => conflict.name !== name);
    this.#tell();
  }

  /** Reads the draft again and joins what others changed. @throws As `client.drafts.get`. */
  refresh(options?: CallOptions): Promise<Draft> {
    return this.#inTurn(async () => {
      this.#join(await this.#calls.get(this.#draft.id, options), this.#draft.answers);
      return this.#draft;
    });
  }

  /**
   * Saves, then sends the draft, once: two presses are one submission, and later calls give the first answer.
   * @param options - `revision`: the one that was shown for checking. Without it, the one this handle knows when it is called.
   * @throws As `client.drafts.submit`. RevisionMismatchError also when the draft turns out to be another than was shown, changed by
   * others: show it again first. DraftConflictError while a conflict waits.
   */
  submit(options: CallOptions & { readonly revision?: number | undefined } = {}): Promise<Submission> {
    if (this.#submission) return Promise.resolve(this.#submission);
    if (!this.#sending) {
      this.#mismatch = null;
      this.#sending = this.#inTurn(() => this.#submit(options)).finally(() => {
        this.#sending = null;
      });
    }
    return this.#sending;
  }

  async #submit({
    revision: shown,
    ...options
  }: CallOptions & { readonly revision?: number | undefined }): Promise<Submission> {
    if (this.#draft.state === 'open') await this.#save(options);
    if (this.#mismatch) throw this.#mismatch;
    const { id, submitKey: key, revision } = this.#draft;
    if (shown !== undefined && shown !== revision && this.#draft.state === 'open') throw staleRevision(this.#draft);
    try {
      this.#submission = await this.#calls.submit(id, { ...options, key, revision });
    } catch (error) {
      this.#joinMismatch(error, {});
      throw error;
    }
    this.#draft = { ...this.#draft, state: 'submitted', identity: {}, submission: this.#submission.id };
    this.#tell();
    return this.#submission;
  }

  async #save(options?: CallOptions): Promise<Draft> {
    for (let merges = 0; ; merges += 1) {
      const patch = this.#unsaved();
      if (Object.keys(patch).length === 0) break;
      const { id, revision, answers } = this.#draft;
      try {
        this.#join(await this.#calls.patch(id, patch, { ...options, revision }), mergePatch(answers, patch), 'ours');
        break;
      } catch (error) {
        if (!this.#joinMismatch(error, patch) || merges >= mergesInARow) throw error;
      }
    }
    if (this.conflicts.length) throw new DraftConflictError(this.conflicts);
    return this.#draft;
  }

  /** The patch that saves everything but the fields in conflict. */
  #unsaved(): AnswersPatch {
    const waiting = new Set(this.conflicts.map(({ name }) => name));
    const patch = this.unsaved;
    return Object.fromEntries(Object.entries(patch).filter(([name]) => !waiting.has(name)));
  }

  /** @param sent - The patch that was refused. */
  #joinMismatch(error: unknown, sent: AnswersPatch): boolean {
    if (!isRevisionMismatchError(error) || !isOpenDraft(error.current)) return false;
    const theirs = error.current;
    const expected = mergePatch(this.#draft.answers, sent);
    if (isSame(theirs.answers, expected)) {
      // our own change, of which only the reply was lost
      this.#join(theirs, expected, 'ours');
      return true;
    }
    this.#mismatch = error;
    // where they have what we sent there is nothing to decide, even if more has been typed here since
    const agreed = Object.entries(sent).filter(([name]) =>
      isSame(answerAt(theirs.answers, name), answerAt(expected, name)),
    );
    this.#join(theirs, mergePatch(this.#draft.answers, Object.fromEntries(agreed)));
    return true;
  }

  /**
   * Takes the draft as it is now, and keeps on top what was changed here since `base`.
   * @param whose - `ours`: nobody else changed anything, so that nothing can conflict.
   */
  #join(theirs: Draft, base: Answers, whose: 'ours' | 'anybody' = 'anybody'): void {
    const { answers, conflicts } = mergeThreeWay(base, this.#answers, theirs.answers);
    const found = whose === 'ours' ? [] : conflicts;
    // a conflict waits until somebody chooses, even when the other side has rested since; the older one knows where it began
    this.#conflicts = [
      ...new Map([...found, ...this.#conflicts].map((conflict) => [conflict.name, conflict])).values(),
    ];
    this.#draft = theirs;
    this.#answers = answers;
    this.#conflicts = this.conflicts;
    this.#tell();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  #tell(): void {
    // apart from what is under way, so that a listener that throws disturbs nothing
    for (const listener of this.#listeners) queueMicrotask(listener);
  }
}

const staleRevision = (current: Draft): RevisionMismatchError =>
  new RevisionMismatchError('submitDraft', { type: problemType('revision-mismatch'), title: '', status: 412, current });

const isOpenDraft = (value: unknown): value is Draft =>
  isRecord(value) && value['state'] === 'open' && isRecord(value['answers']) && Number.isInteger(value['revision']);
