import type { Bytes } from '../vault.js';

const blockBytes = 64 * 1024;

/** Reads here and there in a file, one block at a time. */
export class Reader {
  #block: Buffer = Buffer.alloc(0);
  #from = 0;

  constructor(private readonly bytes: Bytes) {}

  /** NaN behind the end, which is equal to nothing. */
  async byte(at: number): Promise<number> {
    await this.#fetch(at, 1);
    return this.#block[at - this.#from] ?? NaN;
  }

  async uint16(at: number): Promise<number> {
    return (await this.byte(at)) * 256 + (await this.byte(at + 1));
  }

  /** Shorter at the end. */
  slice(at: number, length: number): Promise<Buffer> {
    return this.bytes.read(Math.max(0, at), length);
  }

  /** Where a byte stands next; -1 where it does not. */
  async indexOf(byte: number, from: number): Promise<number> {
    for (let at = from; at < this.bytes.size; at = this.#from + this.#block.length) {
      await this.#fetch(at, 1);
      const found = this.#block.indexOf(byte, at - this.#from);
      if (found >= 0) return this.#from + found;
    }
    return -1;
  }

  async #fetch(at: number, length: number): Promise<void> {
    if (at >= this.#from && at + length <= this.#from + this.#block.length) return;
    if (at >= this.bytes.size) return;
    this.#from = at;
    this.#block = await this.bytes.read(at, blockBytes);
  }
}
