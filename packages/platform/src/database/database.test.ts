import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTemporaryDatabase, describeEachDatabase, describePostgresql, run } from '../testing/databases.js';
import { FolderInUseError, openDatabase, tables, UnsafeServerError, WriteGuardError } from './index.js';
import { assertOutsideWrite } from './guard.js';

const now = new Date('2026-11-22T03:00:00.123Z');
const service = { id: 'contoh', agency_id: 'dinas', version: 1, state: 'open', updated_at: now } as const;

describeEachDatabase('database', (under) => {
  it('lists every table with the store that owns it', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely_%'
    `.execute(under.database.reader);
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(tables).sort());
  });

  it('keeps the agency in every row of service data', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'agency_id' and is_nullable = 'NO'
    `.execute(under.database.reader);
    const owned = rows.map(({ name }) => name);
    for (const name of [
      'services',
      'definitions',
      'drafts',
      'submissions',
      'cases',
      'case_events',
      'outbox',
      'audit',
    ]) {
      expect(owned).toContain(name);
    }
  });

  it('migrates again without doing anything', async () => {
    await under.database.migrate();
    await under.database.ping();
  });

  it('keeps a write that resolves and drops one that rejects', async () => {
    await under.database.write((write) => write.insertInto('services').values(service).execute());
    const failed = under.database.write(async (write) => {
      await write.updateTable('services').set({ state: 'closed' }).execute();
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    const row = await under.database.reader.selectFrom('services').selectAll().executeTakeFirstOrThrow();
    expect(row).toEqual(service);
  });

  it('throws at once when the outer handle is used inside a write', async () => {
    const misuse = under.database.write(() => under.database.reader.selectFrom('services').selectAll().execute());
    await expect(misuse).rejects.toThrow(WriteGuardError);
    const raw = under.database.write(() => sql`select 1`.execute(under.database.reader));
    await expect(raw).rejects.toThrow(WriteGuardError);
  });

  it('throws at once when a write is begun inside a write', async () => {
    await expect(under.database.write(() => under.database.write(() => Promise.resolve(1)))).rejects.toThrow(
      WriteGuardError,
    );
  });

  it('throws at once when a foreign call that asks the guard is awaited inside a write', async () => {
    const callElsewhere = async (): Promise<void> => assertOutsideWrite('mail.send');
    await callElsewhere();
    await expect(under.database.write(callElsewhere)).rejects.toThrow('mail.send');
  });

  it('begins no transaction other than by write', async () => {
    const sideDoor = under.database.reader
      .transaction()
      .execute((trx) => trx.selectFrom('services').selectAll().execute());
    await expect(sideDoor).rejects.toThrow(WriteGuardError);
    await under.database.ping();
  });

  it('lets others wait for their turn while a write is going on', async () => {
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2
          ? under.database.reader.selectFrom('services').selectAll().execute()
          : under.database.write((write) => write.selectFrom('services').selectAll().execute()),
      ),
    );
    expect(counts.every((rows) => rows.length === 1)).toBe(true);
  });

  it('gives the same values on both engines', async () => {
    const { rows } = await sql`
      select count(*) as count, 9007199254740991::int8 as large, '1 day 02:00:00'::interval as span, '{"a":[1]}'::jsonb as json,
        '2026-11-22T03:00:00.123Z'::timestamptz as instant
    `.execute(under.database.reader);
    expect(rows).toEqual([
      { count: 1, large: 9007199254740991, span: '1 day 02:00:00', json: { a: [1] }, instant: now },
    ]);
  });

  it('refuses to change an event or an audit row', async () => {
    const row = {
      agency_id: 'dinas',
      at: now,
      actor_kind: 'system',
      action: 'tried',
      subject_kind: 'test',
      subject_id: '1',
    } as const;
    await under.database.write((write) => write.insertInto('audit').values(row).execute());
    const change = under.database.write((write) => write.updateTable('audit').set({ action: 'other' }).execute());
    await expect(change).rejects.toThrow('append-only');
  });
});

describe('embedded database in a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'layan-database-')), 'pg');
  });
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('keeps what was written when it is opened again', async () => {
    const first = await openDatabase({ folder });
    await first.write((write) => write.insertInto('services').values(service).execute());
    await first.close();
    const second = await openDatabase({ folder });
    expect(await second.reader.selectFrom('services').select('id').execute()).toEqual([{ id: 'contoh' }]);
    await second.close();
  });

  it('refuses a folder that is open already', async () => {
    const first = await openDatabase({ folder });
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUseError);
    await first.close();
  });

  it('takes over the folder of a process that was killed', async () => {
    const script = fileURLToPath(new URL('../testing/hold-folder.mjs', import.meta.url));
    const holder = spawn(process.execPath, [script, `${folder}.lock`], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUseError);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const database = await openDatabase({ folder });
    await database.ping();
    await database.close();
  });
});

let reportLost = (): void => {};
const lost = new Promise<void>((resolve) => (reportLost = resolve));

describePostgresql(
  'PostgreSQL',
  (under) => {
    const server = process.env.LAYAN_TEST_DATABASE_URL ?? '';

    it('refuses a server that would lose what it acknowledged', async () => {
      const temporary = await createTemporaryDatabase(server);
      await run(
        temporary.url,
        `alter database ${new URL(temporary.url).pathname.slice(1)} set synchronous_commit = off`,
      );
      await expect(openDatabase({ url: temporary.url })).rejects.toThrow(UnsafeServerError);
      await temporary.drop();
    });

    it('migrates once when several processes start together', async () => {
      const temporary = await createTemporaryDatabase(server);
      const opened = await Promise.all(
        Array.from({ length: 4 }, () => openDatabase({ url: temporary.url, pool: { max: 2 } })),
      );
      await Promise.all(opened.map((database) => database.ping()));
      await Promise.all(opened.map((database) => database.close()));
      await temporary.drop();
    });

    it('ends a statement that runs too long', async () => {
      await expect(sql`select pg_sleep(5)`.execute(under.database.reader)).rejects.toMatchObject({ code: '57014' });
    });

    it('ends a wait for a row that somebody else holds', async () => {
      await under.database.write(async (write) => {
        await write.insertInto('services').values(service).execute();
      });
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      let holds = (): void => {};
      const holding = new Promise<void>((resolve) => (holds = resolve));
      const holder = under.database.write(async (write) => {
        await write.selectFrom('services').selectAll().forUpdate().execute();
        holds();
        await held;
      });
      await holding;
      const waiter = under.database.write((write) => write.selectFrom('services').selectAll().forUpdate().execute());
      await expect(waiter).rejects.toMatchObject({ code: '55P03' });
      release();
      await holder;
    });

    it('ends a transaction that sits idle, and goes on with a new connection', async () => {
      const idle = under.database.write(async (write) => {
        await sql`select 1`.execute(write);
        await lost;
        await sql`select 1`.execute(write);
      });
      await expect(idle).rejects.toThrow();
      await under.database.ping();
    });
  },
  { pool: { statementTimeout: 700, lockTimeout: 300, idleTimeout: 600, onLost: () => reportLost() } },
);
