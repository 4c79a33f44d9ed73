/** PDF (ISO 32000): its head, its end, and whether it wants to run something. Nothing is unpacked. */
import type { Bytes } from '../vault.js';
import { Reader } from './reader.js';

/** Whether a PDF begins with the first byte, not somewhere in the first thousand as readers allow, and was not cut off. */
export async function isWholePdf(bytes: Bytes): Promise<boolean> {
  const reader = new Reader(bytes);
  const head = (await reader.slice(0, 8)).toString('latin1');
  const tail = (await reader.slice(bytes.size - 2048, 2048)).toString('latin1');
  return /^%PDF-[12]\.\d/.test(head) && /startxref\s+\d+\s+%%EOF\s*$/.test(tail.replace(/\0+$/, ''));
}

/** Names of actions and parts that run or carry other files. `/JS` alone is too short: it stands in packed data by chance. */
const active = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia'];

/** Longest of them with every letter written as `#xx`. */
const overlap = Math.max(...active.map(({ length }) => length)) * 3;

/**
 * Looks for them piece by piece, as they go by. What lies in packed objects is not seen: this refuses what is plainly active, and
 * the scanner and the way files are served stand behind it.
 */
export class ActivePdf {
  #rest = '';
  #found = false;

  get found(): boolean {
    return this.#found;
  }

  add(piece: Uint8Array): void {
    if (this.#found) return;
    const text = this.#rest + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
    // a name may spell any of its letters as `#4A`
    const plain = text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    this.#found = active.some((name) => plain.includes(name));
    this.#rest = text.slice(-overlap);
  }
}
