import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { ClamdScanner } from './clamd.js';

/** A daemon that reads the command as clamd does, and then says what the test wants. */
function fakeClamd(answer: (bytes: Buffer, socket: Socket) => void): Promise<{ server: Server; path: string }> {
  const path = join(tmpdir(), `clamd-${randomUUID()}.sock`);
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece]);
      const command = Buffer.from('zINSTREAM\0');
      if (!got.subarray(0, command.length).equals(command)) return;
      const parts: Buffer[] = [];
      for (let at = command.length; at + 4 <= got.length;) {
        const length = got.readUInt32BE(at);
        if (length === 0) return answer(Buffer.concat(parts), socket);
        parts.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  return new Promise((resolve) => server.listen(path, () => resolve({ server, path })));
}

describe('clamd', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  async function scan(answer: Parameters<typeof fakeClamd>[0], bytes = Buffer.from('x'.repeat(200_000))) {
    const fake = await fakeClamd(answer);
    server = fake.server;
    return new ClamdScanner({ address: `unix:${fake.path}`, timeout: 200 }).scan(
      Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]),
    );
  }

  it('hears every byte, and its word counts', async () => {
    let heard: Buffer = Buffer.alloc(0);
    const verdict = await scan((bytes, socket) => {
      heard = bytes;
      socket.end('stream: OK\0');
    });
    expect(verdict).toBe('clean');
    expect(heard.toString()).toBe('x'.repeat(200_000));
    expect(await scan((_, socket) => socket.end('stream: Win.Test.EICAR_HDB-1 FOUND\0'))).toBe('infected');
  });

  it.each([
    ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
    ['nothing', ''],
    ['half a word', 'stream: O'],
    ['something of its own', 'stream: OK and more\0'],
    ['a signature without a name', 'stream: FOUND\0'],
  ])('passes nothing when it says %s', async (_title, text) => {
    await expect(scan((_, socket) => socket.end(text))).rejects.toThrow();
  });

  it('passes nothing when it is silent, hangs up, or is not there', async () => {
    await expect(scan(() => {})).rejects.toThrow('silent');
    await expect(scan((_, socket) => socket.destroy())).rejects.toThrow();
    const gone = new ClamdScanner({ address: `unix:/tmp/${randomUUID()}`, timeout: 200 });
    await expect(gone.scan(Readable.from(['x']))).rejects.toThrow();
  });

  it('is at one of two kinds of addresses', () => {
    for (const address of ['http://127.0.0.1', 'tcp://127.0.0.1', 'clamd', 'unix:x']) {
      expect(() => new ClamdScanner({ address, timeout: 1 }), address).toThrow(RangeError);
    }
    expect(() => new ClamdScanner({ address: 'tcp://[::1]:3310', timeout: 1 })).not.toThrow();
  });
});
