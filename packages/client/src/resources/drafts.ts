import type { AnswersPatch, CreateDraft, Draft, DraftSummary, Submission } from '@layan/contract';
import type { DraftHandle } from '../draft/draft-handle.js';
import { NetworkError } from '../errors/network-error.js';
import { listing, type Listing, type ListOptions } from '../listing.js';
import type { CallOptions } from '../transport/call.js';
import type { Transport } from '../transport/transport.js';

const loadHandle = () =>
  import('../draft/draft-handle.js').catch((cause: unknown) => {
    throw new NetworkError('getDraft', { cause });
  });

export interface KeyOptions extends CallOptions {
  /** The same key does it once, however often it is called; a fresh one for every call when absent. */
  readonly key?: string | undefined;
}

/** `client.drafts`: what the citizen has begun. For work on one draft take a handle: `open`, `begin`. */
export class Drafts {
  constructor(private readonly transport: Transport) {}

  /**
   * Begins a draft of the service's current version, prefilled from the identity.
   * @throws ProblemError `not-found`, `service-closed`, `assurance-too-low`, `idempotency-key-mismatch`.
   */
  create(body: CreateDraft, { key, ...options }: KeyOptions = {}): Promise<Draft> {
    return this.transport.call('createDraft', { ...options, body, key: key ?? this.transport.options.newKey() });
  }

  /** Open drafts, newest first; of one service when named. */
  list({ service, ...options }: ListOptions & { readonly service?: string | undefined } = {}): Listing<DraftSummary> {
    return listing(this.transport, 'listDrafts', options, { query: { service } });
  }

  /** Open or submitted. @throws ProblemError `not-found` */
  get(draft: string, options?: CallOptions): Promise<Draft> {
    return this.transport.call('getDraft', { ...options, params: { draft } });
  }

  /**
   * Changes answers (JSON Merge Patch). Sent again after a lost reply, the server may answer the second with the mismatch that the
   * first one made; a handle knows how to tell.
   * @throws ProblemError `not-found`, `already-submitted`, `too-large`, `invalid-request`; RevisionMismatchError with the draft as `current`.
   */
  patch(
    draft: string,
    body: AnswersPatch,
    { revision, ...options }: CallOptions & { readonly revision: number },
  ): Promise<Draft> {
    return this.transport.call('patchDraft', { ...options, params: { draft }, body, revision });
  }

  /** Removes an open draft for good. @throws ProblemError `not-found`, `already-submitted` */
  remove(draft: string, options?: CallOptions): Promise<void> {
    return this.transport.call('deleteDraft', { ...options, params: { draft } });
  }

  /**
   * Sends a draft, once; called again, gives the first answer.
   * @param options - `key`: the draft's `submitKey`; `revision`: the one that the citizen checked.
   * @throws RefusedAnswersError with the places; RevisionMismatchError with the draft as `current`; ProblemError `not-found`,
   * `idempotency-key-mismatch`, `assurance-too-low`.
   */
  submit(
    draft: string,
    options: CallOptions & { readonly key: string; readonly revision: number },
  ): Promise<Submission> {
    return this.transport.call('submitDraft', { ...options, params: { draft } });
  }

  /** Fetches ahead what a handle needs, so that nobody waits for it later. @throws NetworkError where it does not come */
  async prepare(): Promise<void> {
    await loadHandle();
  }

  /** A handle on a draft that was read already, or is on its way. @throws NetworkError where what a handle needs does not come */
  async handle(draft: Draft | Promise<Draft>): Promise<DraftHandle> {
    // fetched while the platform is asked
    const [read, { DraftHandle }] = await Promise.all([draft, loadHandle()]);
    return new DraftHandle(this, read);
  }

  /** Reads a draft and gives a handle on it. @throws As `get`. */
  open(draft: string, options?: CallOptions): Promise<DraftHandle> {
    return this.handle(this.get(draft, options));
  }

  /** Begins a draft and gives a handle on it. @throws As `create`. */
  begin(service: string, options?: KeyOptions): Promise<DraftHandle> {
    return this.handle(this.create({ service }, options));
  }
}

/** `client.submissions`: what was sent. */
export class Submissions {
  constructor(private readonly transport: Transport) {}

  /** @throws ProblemError `not-found` */
  get(submission: string, options?: CallOptions): Promise<Submission> {
    return this.transport.call('getSubmission', { ...options, params: { submission } });
  }
}
