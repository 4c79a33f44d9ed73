import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Longest path the kernel takes for a Unix socket, with room for a suffix. */
const maxSocketPath = 90;

function address(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\layan-${hash}`;
  const beside = `${folder}.lock`;
  return Buffer.byteLength(beside) <= maxSocketPath ? beside : join(tmpdir(), `layan-${hash}.lock`);
}

function listen(path: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy()).once('error', fail);
    server.listen(path, () => done(server.unref()));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path, () => {
      socket.destroy();
      done(true);
    }).once('error', () => done(false));
  });
}

/** Another process works on the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/**
 * Keeps a folder for this process: an embedded database does not stop a second process from opening its files, and writes are lost.
 * A listening socket is the lock, since the kernel ends it with the process, however that dies.
 * @returns What gives the folder back.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = address(resolve(folder));
  const taken = (): FolderInUseError => new FolderInUseError(`The database in ${folder} is in use by another process`);
  let server: Server;
  try {
    server = await listen(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (process.platform === 'win32' || (await answers(path))) throw taken();
    // The socket of a dead process. Put aside before it is removed, so that one just made by a third process is noticed.
    const aside = `${path}.${process.pid}`;
    renameSync(path, aside);
    if (await answers(aside)) {
      renameSync(aside, path);
      throw taken();
    }
    rmSync(aside);
    server = await listen(path);
  }
  return () => new Promise((done) => server.close(() => done()));
}
