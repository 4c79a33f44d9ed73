import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { openDatabase, type Database, type DatabaseOptions, type Engine } from '../database/index.js';

/** What a suite gets: the database is there from `beforeAll` on. */
export interface DatabaseUnderTest {
  readonly engine: Engine;
  readonly database: Database;
}

/** Address of a PostgreSQL server whose account may create databases; the suites run on it too when it is set. */
const server = process.env.LAYAN_TEST_DATABASE_URL;

/** Runs a suite on the embedded database, in memory, and on PostgreSQL where there is one: each time on a new, empty database. */
export function describeEachDatabase(
  name: string,
  suite: (under: DatabaseUnderTest) => void,
  options: Pick<DatabaseOptions, 'pool' | 'log'> = {},
): void {
  describe(`${name} (embedded)`, () =>
    withDatabase('pglite', async () => ({ database: await openTestDatabase(options) }), suite));
  describePostgresql(name, suite, options);
}

/** Runs a suite on PostgreSQL only: what needs several connections. Skipped where there is none. */
export function describePostgresql(
  name: string,
  suite: (under: DatabaseUnderTest) => void,
  options: Pick<DatabaseOptions, 'pool' | 'log'> = {},
): void {
  describe.skipIf(server === undefined)(`${name} (PostgreSQL)`, () => {
    withDatabase(
      'postgresql',
      async () => {
        const temporary = await createTemporaryDatabase(server as string);
        return { database: await openDatabase({ ...options, url: temporary.url }), after: temporary.drop };
      },
      suite,
    );
  });
}

/** An embedded database in memory, new and empty. */
export async function openTestDatabase(options: Pick<DatabaseOptions, 'log'> = {}): Promise<Database> {
  return openDatabase({ ...options, image: await emptyImage() });
}

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
const cache = join(modules, '.cache/layan');

/** A fresh data folder, made once and kept: making one takes seconds, loading it a fraction of one. */
async function emptyImage(): Promise<Blob> {
  const manifest = await readFile(join(modules, '@electric-sql/pglite/package.json'), 'utf8');
  const file = join(cache, `pglite-${(JSON.parse(manifest) as { version: string }).version}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Blob([new Uint8Array(kept)]);
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create();
  const image = await pglite.dumpDataDir('none');
  await pglite.close();
  await mkdir(cache, { recursive: true });
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(own, Buffer.from(await image.arrayBuffer()));
  await rename(own, file);
  return image;
}

interface Opened {
  readonly database: Database;
  readonly after?: () => Promise<void>;
}

function withDatabase(engine: Engine, open: () => Promise<Opened>, suite: (under: DatabaseUnderTest) => void): void {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened?.database.close();
    await opened?.after?.();
  });
  suite({
    engine,
    get database() {
      if (opened === undefined) throw new Error('The database is there from beforeAll on');
      return opened.database;
    },
  });
}

/** A new, empty database on the server, and how to drop it. */
export async function createTemporaryDatabase(
  url: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `layan_test_${randomBytes(8).toString('hex')}`;
  await run(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => run(url, `drop database ${name} with (force)`) };
}

/** Runs one statement on a connection of its own. */
export async function run(url: string, statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
