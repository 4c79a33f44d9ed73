import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { build } from 'esbuild';
import { html, type TemplateResult } from 'lit/html.js';
import type { Example } from '../example.js';
import { shell } from './shell.js';

/** The strictest policy that a page of an agency may send. */
export const policy = [
  "default-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html layan 'allow-duplicates'",
  "base-uri 'none'",
].join('; ');

/** As a page must say it that loads Layan twice: the template engine of each copy names its policy alike. */
const policyFor = (copies: number): string =>
  copies > 1 ? policy.replace(/trusted-types lit-html[^;]*/, "$& 'allow-duplicates'") : policy;

/** All elements as one module; a different text at its top makes it another copy of Layan. */
async function bundle(copy: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../all.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    banner: { js: `/* ${copy} */` },
    conditions: ['@layan/source', 'production', 'browser'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]!.text;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** An example inside a whole page, as a server writes it, with a last paragraph below it. */
const pageOf = (example: Example): TemplateResult =>
  shell({
    ...example,
    template: () =>
      html`${example.template()}
        <p class="layan-prose" data-last>Paragraf terakhir.</p>`,
  });

export interface ServedPages {
  readonly origin: string;
  /** Address of one of the templates. @param late - How long its script takes, in milliseconds. @param copies - How many copies of it. */
  address(key: string, late?: number, copies?: number): string;
  close(): Promise<void>;
}

/**
 * Serves templates as pages of an agency, from this machine alone.
 * @param change - Has the last word on what the server writes.
 */
export async function servePages(
  templates: ReadonlyMap<string, TemplateResult | Example>,
  change: (key: string, body: string) => string = (_key, body) => body,
): Promise<ServedPages> {
  const scripts = [await bundle('first copy'), await bundle('second copy')];
  const sheets = {
    '/theme.css': read('../../../tokens/dist/theme.css'),
    '/layan.css': read('../../dist/layan.css'),
  } as Record<string, string>;

  const written = (key: string, late: string, copies: number): string => {
    const given = templates.get(key)!;
    const body = change(key, collectResultSync(render('template' in given ? pageOf(given) : given)));
    const loads = scripts
      .slice(0, copies)
      .map((_, index) => `<script type="module" src="/elements-${index}.js?late=${late}"></script>`);
    return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Contoh</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/layan.css">${loads.join('')}</head><body class="layan-root layan-page">${body}</body></html>`;
  };

  const server: Server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    const late = url.searchParams.get('late') ?? '0';
    const copies = Number(url.searchParams.get('copies') ?? 1);
    const send = (type: string, text: string) =>
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policyFor(copies) })
        .end(text);
    const script = /^\/elements-(\d)\.js$/.exec(url.pathname);
    if (script) return void sleep(Number(late)).then(() => send('text/javascript', scripts[Number(script[1])]!));
    const sheet = sheets[url.pathname];
    if (sheet) return send('text/css', sheet);
    const key = decodeURIComponent(url.pathname.slice(1));
    if (templates.has(key)) return send('text/html', written(key, late, copies));
    return response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (key, late = 0, copies = 1) => `${origin}/${encodeURIComponent(key)}?late=${late}&copies=${copies}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
