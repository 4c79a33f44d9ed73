import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export type Coding = 'identity' | 'gzip' | 'br';

/** The same bytes for everybody. */
export interface FixedFile {
  readonly type: string;
  readonly etag: string;
  /** Whether the name changes with the content. */
  readonly immutable: boolean;
  /** By content coding; `identity` is the file itself. */
  readonly bodies: Readonly<Record<Coding, Buffer>>;
}

/** A page with a script: no two replies have the same nonce, which is filled in for `%nonce%`. */
export interface ScriptedPage {
  readonly html: string;
}

export type SiteFile = FixedFile | ScriptedPage;

export interface SiteOptions {
  /** Origin of the platform, filled in for `%platform%`. */
  readonly platform: string;
  readonly hostilePage: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const near = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every file of the site by its path: pages without `.html`, `/` for `index`, and the SDK below `/aset/layan`. */
export async function loadSite({ platform, hostilePage }: SiteOptions): Promise<ReadonlyMap<string, SiteFile>> {
  const files = new Map<string, SiteFile>(await sdkFiles('/aset/layan/'));
  const folders = [near('../site/'), ...(hostilePage ? [near('../uji/')] : [])];
  for (const folder of folders) {
    for (const path of await below(folder)) {
      const content = await readFile(join(folder, path));
      const extension = extname(path);
      if (extension !== '.html') files.set(`/${path}`, fixedFile(extension, content));
      else files.set(pagePath(`/${path}`), page(content.toString('utf8').replaceAll('%platform%', escape(platform))));
    }
  }
  return files;
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'));
}

/** What `@layan/sdk` has for a page without a build, as an agency would copy it to a folder of its own. */
async function sdkFiles(at: string): Promise<[string, FixedFile][]> {
  const manifest = fileURLToPath(import.meta.resolve('@layan/sdk/manifest.json'));
  const paths = Object.keys(JSON.parse(await readFile(manifest, 'utf8')) as Readonly<Record<string, unknown>>);
  return Promise.all(
    paths.map(async (path): Promise<[string, FixedFile]> => {
      const content = await readFile(join(manifest, '..', path));
      return [at + path, fixedFile(extname(path), content, path.startsWith('chunks/'))];
    }),
  );
}

const pagePath = (path: string): string => path.replace(/\.html$/, '').replace(/\/index$/, '/');

const page = (html: string): SiteFile => (html.includes('%nonce%') ? { html } : fixedFile('.html', Buffer.from(html)));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

function fixedFile(extension: string, identity: Buffer, immutable = false): FixedFile {
  const type = types[extension];
  if (type === undefined) throw new Error(`The site has a file of an unknown type: ${extension}`);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 16)}"`;
  return { type, etag, immutable, bodies: { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity) } };
}
