/** The one way of a file from its last byte to clean or refused, however it came in. */
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileProblem } from '@layan/contract';
import type { Write } from '../database/index.js';
import { audit, type AuditAction } from '../stores/audit.js';
import type { Parts } from '../stores/parts.js';
import { inspect } from './content/inspect.js';
import { fileField } from './file-field.js';
import type { KeptFile } from './file-rows.js';
import type { FileJobs } from './file-stores.js';
import type { Verdict } from './scanner.js';
import type { HeldFile } from './vault.js';

/** Seconds until a scan that gave no verdict is tried again, and until a look at a file that never ended counts as none. */
export const scanAgain = 60;

const job = 'files';

async function record(write: Write, parts: Parts, row: KeptFile, action: AuditAction): Promise<void> {
  const subject = { kind: 'file', id: row.id } as const;
  await audit(write, { agency: row.agency_id, at: parts.clock.now(), by: { job }, action, subject });
}

/** Nothing of a refused file is kept but that it was refused, and why. */
async function refuse(parts: Parts, row: KeptFile, from: KeptFile['state'], problem: FileProblem): Promise<void> {
  await parts.database.write(async (write) => {
    const { numUpdatedRows } = await write
      .updateTable('files')
      .set({ state: 'refused', problem })
      .where('id', '=', row.id)
      .where('state', '=', from)
      .executeTakeFirst();
    if (numUpdatedRows === 1n) await record(write, parts, row, 'file.refused');
  });
  await parts.vault.remove(row.id);
}

/** Looks at an upload that is complete: what it is, whether the question takes that, and whether it is infected. */
export async function finish(parts: Parts, row: KeptFile): Promise<void> {
  const { database, vault, clock } = parts;
  const file = await vault.open(row.id, 'quarantine');
  if (file === null) return refuse(parts, row, 'uploading', 'unreadable');
  const found = await inspect(file).finally(() => file.close());
  const field = await fileField(parts, row);
  if (found.problem !== null) return refuse(parts, row, 'uploading', found.problem);
  if (file.size !== row.length) return refuse(parts, row, 'uploading', 'unreadable');
  const { type, sha256 } = found;
  if (type === null || !field?.accept.includes(type)) return refuse(parts, row, 'uploading', 'type');
  const waiting = { state: 'waiting', type, sha256, due_at: later(clock.now(), scanAgain) } as const;
  const { numUpdatedRows } = await database.write((write) =>
    write
      .updateTable('files')
      .set(waiting)
      .where('id', '=', row.id)
      .where('state', '=', 'uploading')
      .executeTakeFirst(),
  );
  if (numUpdatedRows === 1n) await scan(parts, { ...row, ...waiting });
}

/** Has a waiting file looked at. Without a verdict it goes on waiting: an outage never lets anything pass. */
export async function scan(parts: Parts, row: KeptFile): Promise<void> {
  const { database, vault } = parts;
  // a process that died between the two last steps left it on the clean shelf, not yet called clean
  const file = await vault.open(row.id);
  if (file === null) return refuse(parts, row, 'waiting', 'unreadable');
  const seen = await look(parts, file).finally(() => file.close());
  if (seen === null) return;
  // other bytes than those that were inspected
  if (seen.sha256 !== row.sha256 && seen.verdict === 'clean') return refuse(parts, row, 'waiting', 'unreadable');
  if (seen.verdict === 'infected') return refuse(parts, row, 'waiting', 'infected');
  await vault.release(row.id);
  await database.write(async (write) => {
    const { numUpdatedRows } = await write
      .updateTable('files')
      .set({ state: 'clean' })
      .where('id', '=', row.id)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    if (numUpdatedRows === 1n) await record(write, parts, row, 'file.received');
  });
}

/** The verdict, and the hash of exactly the bytes it was about; null without one. */
async function look(
  { scanner }: Parts,
  file: HeldFile,
): Promise<{ readonly verdict: Verdict; readonly sha256: string } | null> {
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece);
      done(null, piece);
    },
  });
  // ends early where the scanner has seen enough
  const read = pipeline(file.stream(), hashed).catch(() => undefined);
  try {
    const verdict = await scanner.scan(hashed);
    hashed.destroy();
    await read;
    return { verdict, sha256: verdict === 'clean' ? hash.digest('hex') : '' };
  } catch {
    hashed.destroy();
    await read;
    return null;
  }
}

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Longest that bytes may lie without a file: a form is being posted, or a process died. */
const sweepAfter = 3600;

export function fileJobs(parts: Parts): FileJobs {
  const { database, vault, clock } = parts;
  return {
    async scanDue(limit = 20) {
      const now = clock.now();
      const rows = await database.write((write) =>
        write
          .updateTable('files')
          .set({ due_at: later(now, scanAgain) })
          .where('id', 'in', (query) =>
            query
              .selectFrom('files')
              .select('id')
              // those whose process died over the last byte are still `uploading`
              .where('state', 'in', ['uploading', 'waiting'])
              .where('due_at', '<=', now)
              .whereRef('received', '=', 'length')
              .orderBy('due_at')
              .orderBy('id')
              .limit(limit)
              .forUpdate()
              .skipLocked(),
          )
          .returningAll()
          .execute(),
      );
      for (const row of rows) await (row.state === 'uploading' ? finish : scan)(parts, row);
      return rows.length;
    },

    async purge() {
      const now = clock.now();
      await database.write((write) =>
        write
          .deleteFrom('files')
          .where('state', '=', 'uploading')
          .where('due_at', '<', now)
          .whereRef('received', '<', 'length')
          .execute(),
      );
      for await (const id of vault.list(later(now, -sweepAfter))) {
        const row = await database.reader.selectFrom('files').select('state').where('id', '=', id).executeTakeFirst();
        if (row === undefined || row.state === 'refused') await vault.remove(id);
      }
    },
  };
}
