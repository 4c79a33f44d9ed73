import type {
  AnswersPatch,
  Case,
  Decide,
  DeskCase,
  DeskEvent,
  Draft,
  DraftSummary,
  Intent,
  Me,
  ProblemPlace,
  Service,
  ServiceReference,
  Submission,
} from '@layan/contract';
import { claimsOf, mergePatch, type Answers, type Identity, type ServiceDefinition } from '@layan/definition';
import type { Clock } from '../clock.js';
import { examples } from './examples.js';
import { TestBills } from './bills.js';
import { found, Refusal } from './refusal.js';
import type { TestFile } from './test-file.js';

export interface TestPlatformOptions {
  readonly services?: readonly Service[];
  readonly definitions?: readonly ServiceDefinition[];
  /** Who is signed in at the start; the example citizen when absent, null for nobody. */
  readonly me?: Me | null;
  readonly clock?: Clock;
  /** Answers of a new draft, as an identity would prefill them. */
  readonly prefill?: Answers;
  /** What the identity says of the citizen, told with a draft as far as its definition fills answers from it; the example's when absent. */
  readonly identity?: Identity;
  /** Bills that there are. */
  readonly intents?: readonly Intent[];
  /** Id of the bill that a submission brings; it is free when absent. */
  readonly bill?: string;
  /** What is wrong with answers at submit; nothing when absent. Hand in the engine to have it judge. */
  readonly judge?: (answers: Answers, definition: ServiceDefinition | undefined) => readonly ProblemPlace[];
}

/** What a platform of one citizen and one agency remembers. */
export class TestState {
  readonly services: readonly Service[];
  readonly definitions: readonly ServiceDefinition[];
  readonly drafts = new Map<string, Draft>();
  readonly submissions = new Map<string, Submission>();
  readonly cases = new Map<string, DeskCase>();
  readonly events = new Map<string, DeskEvent[]>();
  readonly bills: TestBills;
  readonly files = new Map<string, TestFile>();
  /** How many were ever begun: no id comes back. */
  fileCount = 0;
  readonly #options: TestPlatformOptions;
  readonly #clock: Clock;
  readonly #keys = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #count = 0;

  constructor(options: TestPlatformOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.bills = new TestBills(options.intents ?? [examples.intent], clock);
    this.services = options.services ?? [examples.service];
    this.definitions = options.definitions ?? [examples.definition];
  }

  /** Calls after every new event of a case. */
  onEvent(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  service(id: string): Service {
    return found(this.services.find((service) => service.id === id));
  }

  definition(id: string, version: number): ServiceDefinition {
    return found(this.#definitionOf({ id, version }));
  }

  draft(id: string): Draft {
    return found(this.drafts.get(id));
  }

  summaries(service: string | null): DraftSummary[] {
    const open = [...this.drafts.values()].reverse().filter(({ state }) => state === 'open');
    return open
      .filter((draft) => service === null || draft.service.id === service)
      .map(({ answers: _answers, identity: _identity, submitKey: _key, submission: _submission, ...draft }) => ({
        ...draft,
        label: null,
        nextPage: null,
      }));
  }

  createDraft(service: string, key: string): { readonly draft: Draft; readonly created: boolean } {
    const { id, version, state } = this.service(service);
    const made = this.#keys.get(key);
    if (made !== undefined) {
      const draft = this.draft(made);
      if (draft.service.id !== id) throw new Refusal('idempotency-key-mismatch');
      return { draft, created: false };
    }
    if (state === 'closed') throw new Refusal('service-closed');
    const definition = this.#definitionOf({ id, version });
    this.#count += 1;
    const draft: Draft = {
      ...examples.draft,
      id: `draft-${this.#count}`,
      submitKey: `submit-${this.#count}`,
      service: { id, version },
      answers: this.#options.prefill ?? {},
      identity: definition ? claimsOf(definition, this.#options.identity ?? examples.identity) : {},
      ...this.#now(),
    };
    this.drafts.set(draft.id, draft);
    this.#keys.set(key, draft.id);
    return { draft, created: true };
  }

  patchDraft(id: string, revision: number, patch: AnswersPatch): Draft {
    const draft = this.draft(id);
    if (draft.state !== 'open') throw new Refusal('already-submitted');
    if (revision !== draft.revision) throw new Refusal('revision-mismatch', { current: draft });
    const { updatedAt } = this.#now();
    const answers = mergePatch(draft.answers, patch);
    const changed: Draft = { ...draft, answers, revision: draft.revision + 1, updatedAt };
    this.drafts.set(id, changed);
    return changed;
  }

  removeDraft(id: string): void {
    if (this.draft(id).state !== 'open') throw new Refusal('already-submitted');
    this.drafts.delete(id);
  }

  submitDraft(id: string, revision: number, key: string): { readonly submission: Submission; readonly first: boolean } {
    const draft = this.draft(id);
    if (key !== draft.submitKey) throw new Refusal('idempotency-key-mismatch');
    if (draft.submission !== null) return { submission: found(this.submissions.get(draft.submission)), first: false };
    if (revision !== draft.revision) throw new Refusal('revision-mismatch', { current: draft });
    const errors = this.#options.judge?.(draft.answers, this.#definitionOf(draft.service)) ?? [];
    if (errors.length) throw new Refusal('refused-answers', { errors });
    const submission = this.#openCase(draft);
    this.drafts.set(id, { ...draft, state: 'submitted', identity: {}, submission: submission.id });
    return { submission, first: true };
  }

  /** Appends an event and moves the case with it. */
  addEvent(id: string, event: Pick<DeskEvent, 'type' | 'data'>, by: string | null = null): DeskCase {
    const events = found(this.events.get(id));
    const { updatedAt } = this.#now();
    events.push({ ...event, seq: events.length + 1, at: updatedAt, by } as DeskEvent);
    const moved = { ...found(this.cases.get(id)), ...moves[event.type], revision: events.length, updatedAt };
    this.cases.set(id, moved);
    for (const listener of this.#listeners) listener();
    return moved;
  }

  decide(id: string, revision: number, { outcome, reason, message: text }: Decide): DeskCase {
    const message = text ?? null;
    const before = found(this.cases.get(id));
    if (before.decision) throw new Refusal('already-decided');
    if (revision !== before.revision) throw new Refusal('revision-mismatch', { current: before });
    const named = this.definition(before.service.id, before.service.version).process.rejectReasons.find(
      ({ code }) => code === reason,
    );
    if (outcome === 'rejected' && !named) throw new Refusal('invalid-request', { errors: [badReason] });
    const data = outcome === 'approved' ? { message } : { reason, message };
    const decision = { outcome, at: this.#now().updatedAt, reason: named ?? null, message };
    this.cases.set(id, { ...before, decision });
    return this.addEvent(id, { type: outcome, data }, 'officer-1');
  }

  #definitionOf({ id, version }: ServiceReference): ServiceDefinition | undefined {
    return this.definitions.find((definition) => definition.id === id && definition.version === version);
  }

  #openCase(draft: Draft): Submission {
    this.#count += 1;
    const { createdAt: submittedAt } = this.#now();
    const number = `P-0000-${String(this.#count).padStart(4, '0')}`;
    const submission: Submission = {
      ...examples.submission,
      id: `submission-${this.#count}`,
      draft: draft.id,
      revision: draft.revision,
      service: draft.service,
      case: { id: `case-${this.#count}`, number },
      intent: this.#options.bill ?? null,
      answers: draft.answers,
      submittedAt,
    };
    const { title, agency } = this.service(draft.service.id);
    const opened: Case = {
      ...examples.case,
      ...submission.case,
      ...this.#now(),
      service: { ...draft.service, title },
      agency,
      submission: submission.id,
      intent: submission.intent,
    };
    this.submissions.set(submission.id, submission);
    this.cases.set(opened.id, { ...opened, label: null });
    this.events.set(opened.id, []);
    this.addEvent(opened.id, { type: 'received', data: { submission: submission.id } });
    if (submission.intent !== null) {
      const { total } = this.bills.change(submission.intent, { case: submission.case });
      this.addEvent(opened.id, { type: 'billed', data: { intent: submission.intent, total } });
    }
    return submission;
  }

  #now(): { readonly createdAt: string; readonly updatedAt: string } {
    const at = new Date(this.#clock.now()).toISOString();
    return { createdAt: at, updatedAt: at };
  }
}

const badReason: ProblemPlace = { pointer: '/reason', code: 'invalid', message: 'Not a reason of the definition.' };

const done = { actsNext: 'nobody', nextAction: null, due: null } as const;
const moves: Readonly<Partial<Record<DeskEvent['type'], Partial<DeskCase>>>> = {
  billed: { state: 'waiting_payment', actsNext: 'citizen', nextAction: null, due: null },
  taken: { state: 'in_review' },
  approved: { state: 'approved', ...done },
  rejected: { state: 'rejected', ...done },
};
