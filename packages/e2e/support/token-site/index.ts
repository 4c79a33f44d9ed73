/** A site without a server of its own, on an address of its own: files alone, and a page that holds its tokens. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { freePort } from '../agency.js';
import { clientId, paths } from './names.js';

export class TokenSite {
  /** Where the platform is; known once that has started. */
  platform = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'layan-e2e-tokens-'));
  readonly #server = createServer(({ url = '/' }, response) => this.#answer(url.split('?')[0]!, response));

  private constructor(
    readonly url: string,
    private readonly files: ReadonlyMap<string, Uint8Array>,
  ) {
    const client = { client_id: clientId, client_name: 'Situs tanpa server', redirect_uris: [url + paths.callback] };
    writeFileSync(this.registration, JSON.stringify([client]));
  }

  /** Bundles the page's script as whoever builds such a site would, and serves it. */
  static async start() {
    const port = await freePort();
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      outdir: '/aset',
      conditions: ['production', 'browser'],
      tsconfigRaw: {},
    });
    const site = new TokenSite(
      `http://localhost:${port}`,
      new Map(outputFiles.map(({ path, contents }) => [path, contents])),
    );
    await new Promise<void>((listening) => site.#server.listen(port, 'localhost', listening));
    return site;
  }

  /** File that a platform must be given as `LAYAN_CLIENTS` to know this site. */
  get registration() {
    return join(this.#folder, 'clients.json');
  }

  async remove() {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #answer(path: string, response: ServerResponse) {
    const script = this.files.get(path);
    if (script) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    const [, service] = /^\/layanan\/([a-z-]+)$/.exec(path) ?? [];
    response.writeHead(service || Object.values<string>(paths).includes(path) ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        `connect-src ${this.platform}`,
        "require-trusted-types-for 'script'",
        "trusted-types lit-html layan 'allow-duplicates'",
      ].join('; '),
    });
    response.end(`<!doctype html>
<html lang="id">
  <head>
    <title>Situs tanpa server</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="service" href="${this.platform}" />
    <script type="module" src="/aset/page.js"></script>
  </head>
  <body>${service ? `<layan-wizard service="${service}" heading-level="1"></layan-wizard>` : ''}</body>
</html>`);
  }
}
