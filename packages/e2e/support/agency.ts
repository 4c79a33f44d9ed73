import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registrationOf } from '@layan/demo/registration';
import { TestProcess } from './process.js';

const main = fileURLToPath(new URL('dist/main.js', import.meta.resolve('@layan/demo/package.json')));

/** A port that nobody listens on; the address of the site must be known before it starts. */
export async function freePort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The built site of the sample agency as its own process, on a port and folder of its own that outlive a restart. */
export class TestAgency {
  readonly #process = new TestProcess('The agency’s site', main);
  readonly #secret = randomBytes(32).toString('base64url');

  private constructor(
    readonly url: string,
    readonly folder: string,
    private readonly settings: Record<string, string>,
  ) {
    writeFileSync(this.registration, JSON.stringify([registrationOf(url, this.#secret)]), { mode: 0o600 });
  }

  /** Settings are the site's own (`packages/demo/src/settings.ts`). */
  static async create(settings: Record<string, string> = {}) {
    const url = `http://localhost:${await freePort()}`;
    return new TestAgency(url, mkdtempSync(join(tmpdir(), 'layan-e2e-agency-')), settings);
  }

  /** File that a platform must be given as `LAYAN_CLIENTS` to know this site. */
  get registration() {
    return join(this.folder, 'clients.json');
  }

  /** Starts it before the platform at that address, on the port it always has. */
  async start(platform: string, extra: Record<string, string> = {}) {
    await this.#process.start({
      ...process.env,
      LAYAN_AGENCY_PORT: new URL(this.url).port,
      LAYAN_PLATFORM_URL: platform,
      LAYAN_FOLDER: join(this.folder, 'site'),
      LAYAN_CLIENT_SECRET: this.#secret,
      ...this.settings,
      ...extra,
    });
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

  /** Puts the site's clock forward; sessions that are over by then have ended. */
  advance(seconds: number) {
    return this.#process.ask({ advance: seconds });
  }

  /** Exit signal of the last process, once it is gone. */
  get signal() {
    return this.#process.signal;
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
    rmSync(this.folder, { recursive: true, force: true });
  }
}
