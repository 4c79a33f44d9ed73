import type { List, StoredFile } from '@layan/contract';
import type { CallOptions } from '../transport/call.js';
import type { Progress, UploadFileOptions } from '../upload/options.js';
import type { Transport } from '../transport/transport.js';

/** `client.files`: what the citizen hands in. */
export class Files {
  constructor(private readonly transport: Transport) {}

  /**
   * Hands a file in. A dropped line is taken up where it broke off, six times without progress at most; on one that hangs, nothing may
   * stand still for longer than the client's budget. Call again with `resume` to go on after that. What was found in the file stands in
   * the reply: `scan` is `waiting`, `clean` or `refused` with `problem`.
   * @throws ProblemError `not-found`, `already-submitted`, `file-quota`, `file-refused` and `too-large` (both name the place and the
   * code), `invalid-request`; NetworkError; TimeoutError; the signal's own reason.
   */
  async upload(file: Blob, options: UploadFileOptions): Promise<StoredFile> {
    const { upload } = await import('../upload/upload.js');
    return upload(this.transport, file, options);
  }

  /**
   * How far an upload has come, finished or not; null where the platform does not know it, or not any more.
   * @throws ReplyError, NetworkError, TimeoutError; the signal's own reason.
   */
  async progress(file: string, options?: Pick<CallOptions, 'signal'>): Promise<Progress | null> {
    const { progress } = await import('../upload/upload.js');
    return progress(this.transport, file, options?.signal);
  }

  /** Finished files of a draft, oldest first, those that were refused included. @throws ProblemError `not-found` */
  async list(draft: string, options?: CallOptions): Promise<readonly StoredFile[]> {
    const reply: List<StoredFile> = await this.transport.call('listDraftFiles', { ...options, params: { draft } });
    return reply.items;
  }

  /** A finished file: how its scan went. @throws ProblemError `not-found` */
  get(file: string, options?: CallOptions): Promise<StoredFile> {
    return this.transport.call('getFile', { ...options, params: { file } });
  }

  /** Removes a file of an open draft, or gives an upload up. @throws ProblemError `not-found`, `already-submitted` */
  remove(file: string, options?: CallOptions): Promise<void> {
    return this.transport.call('deleteFile', { ...options, params: { file } });
  }
}
