/** Sends one file by tus 1.0.0, a piece at a time; loaded when a file is chosen. */
import { tusMediaType, tusVersion, type StoredFile } from '@layan/contract';
import { sleep } from '../clock.js';
import { isProblemError } from '../errors/problem-error.js';
import { isReplyError, ReplyError } from '../errors/reply-error.js';
import { isTimeoutError } from '../errors/timeout-error.js';
import type { EndpointName } from '../endpoints.js';
import type { Call } from '../transport/call.js';
import type { Transport } from '../transport/transport.js';
import { isPassing, pauseBefore, retryLimit } from '../transport/retry.js';
import type { Progress, UploadFileOptions } from './options.js';

/** Bytes of one request: some seconds on a slow line, so that progress is seen and little is sent twice. */
export const pieceBytes = 256 * 1024;

/** Milliseconds a question without a body may take: a line on which its answer needs longer is down. */
const questionBudget = 10_000;

/** One request, given up when its time is over: a line that hangs breaks nothing off, and would keep it for ever. */
const ask = (transport: Transport, name: EndpointName, call: Call): Promise<Response> =>
  transport.within(name, call, ({ signal }) =>
    transport.open(name, { ...call, headers: { 'Tus-Resumable': tusVersion, ...call.headers }, signal }),
  );

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const fromBase64 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));

/** @throws As `client.files.progress` */
export async function progress(transport: Transport, id: string, signal?: AbortSignal): Promise<Progress | null> {
  try {
    const { headers } = await ask(transport, 'headFile', { params: { file: id }, budget: questionBudget, signal });
    const said = (headers.get('Upload-Metadata') ?? '').split(',').map((pair) => pair.split(' '));
    const [pointer, name] = ['pointer', 'filename'].map((key) =>
      fromBase64(said.find(([said]) => said === key)?.[1] ?? ''),
    );
    const [bytes, arrived] = ['Length', 'Offset'].map((name) => Number(headers.get(`Upload-${name}`) ?? 0));
    return { id, pointer: pointer!, name: name!, bytes: bytes!, arrived: arrived! };
  } catch (error) {
    // an answer to HEAD has no body that could say what is wrong
    if (isReplyError(error) && error.status === 404) return null;
    throw error;
  }
}

/** @throws As `client.files.upload` */
export async function upload(transport: Transport, file: Blob, options: UploadFileOptions): Promise<StoredFile> {
  const { onProgress = () => {}, onBegun = () => {}, signal = new AbortController().signal } = options;
  const { clock, random } = transport.options;
  /** As far as the server has it; null where it knows nothing of this upload any more. */
  const far = async (id: string): Promise<number | null> => (await progress(transport, id, signal))?.arrived ?? null;

  let id = options.resume ?? null;
  let offset = id === null ? null : await far(id);
  if (id === null || offset === null) {
    id = await begin(transport, file, options);
    offset = 0;
  }
  onBegun(id);
  for (let failures = 0; offset < file.size;) {
    onProgress(offset / file.size);
    try {
      const reply = await ask(transport, 'appendFile', {
        params: { file: id },
        headers: { 'Content-Type': tusMediaType, 'Upload-Offset': String(offset) },
        bytes: file.slice(offset, offset + pieceBytes),
        signal,
      });
      offset = Number(reply.headers.get('Upload-Offset') ?? NaN);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures > retryLimit || !mayGoOn(error)) throw error;
      await sleep(clock, pauseBefore(failures, error, random()), signal);
      // what arrived before the line dropped is kept
      const now = await far(id).catch((again: unknown) => {
        if (mayGoOn(again)) return offset;
        throw again;
      });
      if (now === null) throw error;
      // on a slow line a piece may come in parts; one on which nothing moves is for the caller to tell of
      if (now > offset) failures = 0;
      else if (isTimeoutError(error)) throw error;
      offset = now;
    }
    if (!Number.isInteger(offset)) throw new ReplyError('appendFile', 'shape', 204, ['']);
  }
  onProgress(1);
  return transport.call('getFile', { params: { file: id }, signal });
}

/** Whether asking how far it came and going on from there may help. */
const mayGoOn = (error: unknown): boolean =>
  isPassing(error) ||
  isTimeoutError(error) ||
  isProblemError(error, 'file-offset') ||
  isProblemError(error, 'file-busy');

async function begin(
  transport: Transport,
  file: Blob,
  { draft, pointer, name, signal }: UploadFileOptions,
): Promise<string> {
  const metadata = Object.entries({ draft, pointer, filename: name ?? (file as Partial<File>).name ?? '' })
    .map(([key, value]) => `${key} ${base64(value)}`.trim())
    .join(',');
  const headers = { 'Upload-Length': String(file.size), 'Upload-Metadata': metadata };
  const reply = await ask(transport, 'createFile', { headers, signal });
  const id = /([^/]+)$/.exec(reply.headers.get('Location') ?? '')?.[1];
  if (id === undefined) throw new ReplyError('createFile', 'shape', reply.status, ['']);
  return id;
}
