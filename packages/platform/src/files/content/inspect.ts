/** What a file is, by its bytes alone: neither its name nor the type it was declared with is asked. */
import { createHash } from 'node:crypto';
import type { FileProblem } from '@layan/contract';
import type { FileType } from '@layan/definition';
import type { Bytes, HeldFile } from '../vault.js';
import { isWholeJpeg } from './jpeg.js';
import { ActivePdf, isWholePdf } from './pdf.js';
import { isWholePng, pngSignature } from './png.js';

export interface Inspected {
  /** Null where it is none of the kinds there are. */
  readonly type: FileType | null;
  readonly problem: FileProblem | null;
  /** SHA-256 of the bytes as they lie there, in hex. */
  readonly sha256: string;
}

const wholeness: Readonly<Record<FileType, (bytes: Bytes) => Promise<boolean>>> = {
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
  'application/pdf': isWholePdf,
};

/** Reads a file from end to end once, a piece at a time, and here and there in it. */
export async function inspect(file: HeldFile): Promise<Inspected> {
  const type = typeOf(await file.read(0, 16));
  const hash = createHash('sha256');
  const active = type === 'application/pdf' ? new ActivePdf() : null;
  for await (const piece of file.stream() as AsyncIterable<Buffer>) {
    hash.update(piece);
    active?.add(piece);
  }
  const problem = await problemOf(file, type, active?.found ?? false);
  return { type, problem, sha256: hash.digest('hex') };
}

function typeOf(head: Buffer): FileType | null {
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (head.subarray(0, 8).equals(pngSignature)) return 'image/png';
  return head.toString('latin1', 0, 5) === '%PDF-' ? 'application/pdf' : null;
}

async function problemOf(file: HeldFile, type: FileType | null, isActive: boolean): Promise<FileProblem | null> {
  if (file.size === 0) return 'empty';
  if (type === null || (await endsAsArchive(file))) return 'type';
  if (isActive) return 'active';
  return (await wholeness[type](file)) ? null : 'unreadable';
}

/** An archive is read from its end: one may stand behind any picture and still be opened. */
async function endsAsArchive(file: HeldFile): Promise<boolean> {
  const tail = await file.read(Math.max(0, file.size - 66_000), 66_000);
  return tail.includes('PK\x05\x06', 0, 'latin1');
}
