import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface SiteFile {
  readonly type: string;
  readonly etag: string;
  /** By content coding; `identity` is the file itself. */
  readonly bodies: Readonly<Record<'identity' | 'gzip' | 'br', Buffer>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Sheets of the design system, as an agency would copy or link them. */
const sheets: Readonly<Record<string, string>> = {
  '/aset/theme.css': '@layan/tokens/theme.css',
  '/aset/layan.css': '@layan/elements/layan.css',
};

const folder = fileURLToPath(new URL('../site/', import.meta.url));

/** Every file of the site by its path: pages without `.html`, and `/` for `index`. In pages `%platform%` is filled in. */
export async function loadSite(platform: string): Promise<ReadonlyMap<string, SiteFile>> {
  const files = new Map<string, SiteFile>();
  for (const [path, name] of Object.entries(sheets)) {
    files.set(path, siteFile('.css', await readFile(fileURLToPath(import.meta.resolve(name)))));
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).split(sep).join('/')}`;
    const content = await readFile(file);
    if (extname(file) !== '.html') files.set(path, siteFile(extname(file), content));
    else files.set(pagePath(path), siteFile('.html', fill(content.toString('utf8'), platform)));
  }
  return files;
}

const pagePath = (path: string): string => path.replace(/\.html$/, '').replace(/\/index$/, '/');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function fill(html: string, platform: string): Buffer {
  const { origin } = new URL(platform);
  return Buffer.from(
    html.replaceAll(
      '%platform%',
      origin.replace(/[&<>"]/g, (character) => escapes[character] ?? ''),
    ),
  );
}

function siteFile(extension: string, identity: Buffer): SiteFile {
  const type = types[extension];
  if (type === undefined) throw new Error(`The site has a file of an unknown type: ${extension}`);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 16)}"`;
  return { type, etag, bodies: { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity) } };
}
