/** The daemon of ClamAV, by its INSTREAM command (`man clamd`): pieces with their length before them, a piece of length 0 at the end. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { assertOutsideWrite } from '../database/index.js';
import type { Scanner, Verdict } from './scanner.js';

/** Longest answer that is read. */
const answerBytes = 4096;

export interface ClamdOptions {
  /** `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl` */
  readonly address: string;
  /** Longest silence of the daemon in milliseconds. */
  readonly timeout: number;
}

export class ClamdScanner implements Scanner {
  readonly #where: { readonly path: string } | { readonly host: string; readonly port: number };
  readonly #timeout: number;

  /** @throws RangeError when the address is none of the two kinds */
  constructor({ address, timeout }: ClamdOptions) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.protocol === 'unix:' && url.pathname.startsWith('/')) this.#where = { path: url.pathname };
    else if (url?.protocol === 'tcp:' && url.hostname && url.port)
      this.#where = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) };
    else throw new RangeError('A scanner is at tcp://host:port or unix:/path');
    this.#timeout = timeout;
  }

  async scan(bytes: Readable): Promise<Verdict> {
    assertOutsideWrite('The scanner');
    const socket = connect(this.#where);
    socket.setTimeout(this.#timeout, () => socket.destroy(new Error('The scanner is silent')));
    const answer = read(socket);
    // a daemon that has heard enough answers and hangs up while pieces are still under way
    const sent = send(socket, bytes).catch((error: unknown) => void bytes.destroy(error as Error));
    try {
      return verdictOf(await answer);
    } finally {
      socket.destroy();
      bytes.destroy();
      await sent;
    }
  }
}

async function send(socket: Socket, bytes: Readable): Promise<void> {
  const write = async (piece: Uint8Array): Promise<void> => {
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    if (socket.destroyed) throw new Error('The scanner hung up');
  };
  await write(Buffer.from('zINSTREAM\0'));
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    await write(length);
    await write(piece);
  }
  await write(Buffer.alloc(4));
}

async function read(socket: Socket): Promise<string> {
  let answer = '';
  for await (const piece of socket as AsyncIterable<Buffer>) {
    answer += piece.toString('latin1');
    if (answer.includes('\0') || answer.length > answerBytes) break;
  }
  return answer;
}

/** `stream: OK` or `stream: <signature> FOUND`; everything else is no verdict. */
function verdictOf(answer: string): Verdict {
  const text = answer.replace(/\0[^]*$/, '');
  if (text === 'stream: OK') return 'clean';
  if (/^stream: \S.* FOUND$/.test(text)) return 'infected';
  throw new Error('The scanner gave no verdict');
}
