import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { TestProcess } from './process.js';

export type DatabaseKind = 'pglite' | 'postgres';

export interface SandboxPeople {
  readonly password: string;
  readonly citizens: readonly { nik: string; name: string; note: string }[];
  readonly officers: readonly { username: string; name: string; agency: string }[];
}

const main = fileURLToPath(new URL('dist/main.js', import.meta.resolve('@layan/platform/package.json')));

/** Runs one statement on a connection of its own. */
async function query<Row>(connectionString: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows as Row[];
}

/** A fresh database on the test server, gone when `drop` is called. */
async function freshDatabase(server: string) {
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => query(server, `drop database if exists ${name} with (force)`) };
}

/** The built platform as its own process, on a database and folder of its own that outlive a restart. */
export class TestPlatform {
  url = '';
  people!: SandboxPeople;
  readonly #process = new TestProcess('The platform', main);

  private constructor(
    readonly kind: DatabaseKind,
    readonly folder: string,
    private readonly database: { url: string; drop(): Promise<unknown> } | undefined,
    private readonly settings: Record<string, string>,
  ) {}

  static async create(kind: DatabaseKind, settings: Record<string, string> = {}) {
    const server = process.env.LAYAN_TEST_DATABASE_URL;
    const database = kind === 'postgres' && server ? await freshDatabase(server) : undefined;
    const folder = mkdtempSync(join(tmpdir(), 'layan-e2e-'));
    const prepared = process.env.LAYAN_TEST_PREPARED; // by prepare.ts: making an embedded database takes seconds
    if (kind === 'pglite' && prepared) cpSync(prepared, folder, { recursive: true });
    return new TestPlatform(kind, folder, database, settings);
  }

  /** Starts it, on the port it had before if it ran already, so that addresses and cookies stay good. */
  async start(extra: Record<string, string> = {}) {
    const port = this.url ? new URL(this.url).port : '0';
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      LAYAN_PORT: port,
      LAYAN_DATA: this.folder,
      LAYAN_SANDBOX: '1',
      ...this.settings,
      ...extra,
    };
    delete env.DATABASE_URL;
    if (this.database) env.DATABASE_URL = this.database.url;
    const ready = (await this.#process.start(env)) as { url: string; sandbox: SandboxPeople };
    this.url = ready.url;
    this.people = ready.sandbox;
    return this;
  }

  /** Everything it printed so far: its log. */
  get output() {
    return this.#process.output;
  }

  /** Bytes of memory that it holds now. */
  get memory() {
    return this.#process.memory;
  }

  /** Rows of its database; the embedded one has them only while the process is gone. */
  async rows<Row>(sql: string): Promise<readonly Row[]> {
    if (this.database) return query(this.database.url, sql);
    const { PGlite } = await import('@electric-sql/pglite');
    const embedded = await PGlite.create(join(this.folder, 'database'));
    const { rows } = await embedded.query<Row>(sql).finally(() => embedded.close());
    return rows;
  }

  /** Exit signal of the last process, once it is gone. */
  get signal() {
    return this.#process.signal;
  }

  /** Puts the platform's clock forward; sessions that are over by then have ended. */
  advance(seconds: number) {
    return this.#process.ask({ advance: seconds });
  }

  /** Resolves when the process is gone, however it went. */
  exited() {
    return this.#process.exited();
  }

  stop() {
    return this.#process.stop();
  }

  kill() {
    return this.#process.kill();
  }

  async remove() {
    await this.kill();
    await this.database?.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
