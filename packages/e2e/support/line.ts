/**
 * The line between a browser and everything else: a proxy that loses it in the middle of an upload, at the byte that a test says. It
 * breaks off, or it hangs as in a lift.
 */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export class Line {
  /** Where uploads broke off so far, in bytes of their files. */
  readonly broken: number[] = [];
  #cuts: readonly number[] = [];
  #hangsAt: number | null = null;
  #isHanging = false;
  readonly #server = createServer((incoming, outgoing) => this.#pass(incoming, outgoing));

  /** Address of the proxy. */
  get url() {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start() {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return this;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** From now on the line breaks at these bytes of whatever file is on its way, once each and in this order. */
  breakAt(bytes: readonly number[]) {
    this.#cuts = bytes;
  }

  /** From that byte of the next file on no request passes any more, and none breaks off. */
  hangAt(byte: number) {
    this.#hangsAt = byte;
  }

  get isHanging() {
    return this.#isHanging;
  }

  /** New requests pass again; those that hang go on hanging. */
  recover() {
    this.#isHanging = false;
  }

  #pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method, headers, url = '' } = incoming;
    const outside = ask(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    outside.on('error', () => outgoing.destroy());
    outgoing.on('close', () => outside.destroy());
    const from = method === 'PATCH' && url.includes('/layan/files/') ? Number(headers['upload-offset']) : null;
    let passed = 0;
    let isBroken = false;
    let isHeld = this.#isHanging;
    incoming.on('data', (bytes: Buffer) => {
      if (from !== null && this.#hangsAt !== null && from + passed + bytes.length > this.#hangsAt) {
        this.#hangsAt = null;
        this.#isHanging = true;
      }
      isHeld ||= this.#isHanging;
      if (isBroken || isHeld) return;
      const [cut] = this.#cuts;
      if (from === null || cut === undefined || from + passed + bytes.length <= cut) {
        passed += bytes.length;
        outside.write(bytes);
        return;
      }
      isBroken = true;
      this.#cuts = this.#cuts.slice(1);
      this.broken.push(cut);
      // what came before the break goes on its way, and neither side hears any more of the other
      outside.write(bytes.subarray(0, Math.max(0, cut - from - passed)), () => {
        outside.destroy();
        incoming.destroy();
      });
    });
    incoming.on('end', () => isHeld || outside.end());
    incoming.on('error', () => outside.destroy());
  }
}
