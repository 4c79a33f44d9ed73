/** Forms with files (`multipart/form-data`, RFC 7578): texts as entries, files into quarantine as they come. */
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import type { FormEntries } from '@layan/views';
import type { Stash, Stashed } from '../files/file-stores.js';
import { stashBytes } from '../files/stash.js';
import { RefusedError } from './refused-error.js';

/** A file that came with a form. */
export interface Uploaded {
  /** Name of its control: `kk.file`. */
  readonly field: string;
  /** As the person calls it; made safe by the store. */
  readonly name: string;
  readonly stashed: Stashed;
}

export interface MultipartOptions {
  readonly stash: Stash;
  /** All texts together, in bytes. */
  readonly textBytes: number;
  /** Whether files may be kept, by the texts that stand before them: the form's token is the first. */
  readonly mayKeep: (entries: FormEntries) => boolean;
}

export interface Multipart {
  readonly entries: FormEntries;
  readonly files: readonly Uploaded[];
}

/** Files of one form, and everything it holds in bytes. */
const mostFiles = 20;
const mostBytes = 60_000_000;

const refused = () => new RefusedError(400, 'bad_request');
const tooLarge = () => new RefusedError(413, 'bad_request');

/** Reads a form to its end. Nothing of it is kept where it is refused. */
export async function readMultipart(
  body: Readable,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  { stash, textBytes, mayKeep }: MultipartOptions,
): Promise<Multipart> {
  const entries: [string, string][] = [];
  const kept: Promise<Uploaded>[] = [];
  let wrong: RefusedError | null = null;
  let texts = 0;

  const parts = (() => {
    try {
      return Busboy({
        headers: headers as BusboyHeaders,
        // what is a path in a name the store takes away: nothing would be left of some names, and their file would be lost
        preservePath: true,
        limits: { fieldNameSize: 200, fieldSize: textBytes, fields: 2000, files: mostFiles, fileSize: stashBytes },
      });
    } catch {
      throw refused();
    }
  })();
  parts.on('field', (name: string, value: string, isNameCut: boolean, isCut: boolean) => {
    texts += name.length + value.length;
    if (isNameCut || isCut || texts > textBytes) wrong ??= tooLarge();
    else if (name.includes('\0') || value.includes('\0')) wrong ??= refused();
    else entries.push([name, value]);
  });
  parts.on('file', (field: string, file: BusboyFileStream, name: string | undefined) => {
    // a control in which nothing was chosen sends a file without a name
    if (wrong || !name || !mayKeep(entries)) return void file.resume();
    const put = stash.put(file).then((stashed) => ({ field, name: unquoted(name), stashed }));
    put.catch(() => file.resume());
    kept.push(put);
  });
  for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    parts.on(event, () => (wrong ??= tooLarge()));

  const read = pipeline(body, counted(), parts);
  const [end] = await Promise.allSettled([read]);
  const files = await Promise.allSettled(kept);
  const whole = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  const failed = files.find((file) => file.status === 'rejected');
  if (end.status === 'rejected' || wrong || failed) {
    for (const { stashed } of whole) await stash.drop(stashed);
    if (wrong) throw wrong as RefusedError;
    if (end.status === 'rejected') throw end.reason instanceof RefusedError ? end.reason : refused();
    throw failed!.reason;
  }
  return { entries, files: whole };
}

/** A name as it was before a browser wrote it between quotation marks (HTML, encoding of multipart form data). */
const unquoted = (name: string): string => name.replaceAll('%22', '"');

function counted(): Transform {
  let bytes = 0;
  return new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      bytes += piece.length;
      if (bytes > mostBytes) done(tooLarge());
      else done(null, piece);
    },
  });
}
