import type { Decide, DeskCase, DeskCaseDetail, DeskEvent } from '@layan/contract';
import { listing, type Listing, type ListOptions } from '../listing.js';
import type { CallOptions } from '../transport/call.js';
import type { Transport } from '../transport/transport.js';
import type { KeyOptions } from './drafts.js';

export interface DeskListOptions extends ListOptions {
  /** `undecided`, oldest first, when absent; `decided`, newest first. */
  readonly queue?: 'undecided' | 'decided' | undefined;
}

/** `client.desk` of `@layan/client/desk`: what officers of one agency see and do. */
export class Desk {
  constructor(private readonly transport: Transport) {}

  list({ queue, ...options }: DeskListOptions = {}): Listing<DeskCase> {
    return listing(this.transport, 'listDeskCases', options, { query: { queue } });
  }

  /** A case with its answers; that it was opened is recorded. @throws ProblemError `not-found` */
  get(id: string, options?: CallOptions): Promise<DeskCaseDetail> {
    return this.transport.call('getDeskCase', { ...options, params: { case: id } });
  }

  /** Everything that happened, notes included. @throws ProblemError `not-found` */
  events(id: string, options: ListOptions = {}): Listing<DeskEvent> {
    return listing(this.transport, 'listDeskCaseEvents', options, { params: { case: id } });
  }

  /** Begins the review; a case under review stays as it is. @throws ProblemError `not-found`, `forbidden`, `already-decided` */
  assign(id: string, { key, ...options }: KeyOptions = {}): Promise<DeskCase> {
    return this.transport.call('assignDeskCase', { ...options, params: { case: id }, key: this.#key(key) });
  }

  /**
   * Approves, or rejects with one of the definition's reasons.
   * @throws RevisionMismatchError with the case as `current`; ProblemError `not-found`, `forbidden`, `already-decided`, `invalid-request`.
   */
  decide(id: string, body: Decide, { key, ...options }: KeyOptions & { readonly revision: number }): Promise<DeskCase> {
    return this.transport.call('decideDeskCase', { ...options, params: { case: id }, body, key: this.#key(key) });
  }

  /** Leaves a note for the agency; the citizen never sees it. @throws ProblemError `not-found`, `forbidden` */
  note(id: string, text: string, { key, ...options }: KeyOptions = {}): Promise<DeskCase> {
    const body = { text };
    return this.transport.call('noteDeskCase', { ...options, params: { case: id }, body, key: this.#key(key) });
  }

  #key(key: string | undefined): string {
    return key ?? this.transport.options.newKey();
  }
}
