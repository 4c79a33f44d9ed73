import type { Case, CaseEvent } from '@layan/contract';
import { listing, type Listing, type ListOptions } from '../listing.js';
import type { CallOptions } from '../transport/call.js';
import type { Transport } from '../transport/transport.js';
import type { WatchOptions } from '../watch/options.js';

/** `client.cases`: where the citizen's applications are. */
export class Cases {
  constructor(private readonly transport: Transport) {}

  /** Newest first. */
  list(options: ListOptions = {}): Listing<Case> {
    return listing(this.transport, 'listCases', options);
  }

  /** @throws ProblemError `not-found` */
  get(id: string, options?: CallOptions): Promise<Case> {
    return this.transport.call('getCase', { ...options, params: { case: id } });
  }

  /** What happened, in order, without the agency's notes. @throws ProblemError `not-found` */
  events(id: string, options: ListOptions = {}): Listing<CaseEvent> {
    return listing(this.transport, 'listCaseEvents', options, { params: { case: id } });
  }

  /**
   * Tells every event of a case, those there are and those to come, each once and in order, until the signal aborts. Lost
   * connections are taken up again. Rests while the page is hidden; tabs of one browser share one connection.
   * @returns Settles only at the end: resolves when the signal aborts.
   * @throws NotSignedInError and other ProblemErrors that waiting does not cure (`not-found`, `forbidden`); ReplyError.
   */
  async watch(id: string, options: WatchOptions): Promise<void> {
    const { watchCase } = await import('../watch/watch-case.js');
    return watchCase(this.transport, id, options);
  }
}
