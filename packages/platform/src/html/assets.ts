/** Style sheets and the icon of the plain pages, kept in memory under names that change with their content. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding } from './encoding.js';

interface Asset {
  readonly name: string;
  readonly type: string;
  readonly bytes: { readonly identity: Buffer; readonly br: Buffer; readonly gzip: Buffer };
}

export interface Assets {
  /** Addresses of the style sheets, in order. */
  readonly styles: readonly string[];
  readonly icon: string;
  /** Sheets that are not built; pages are plain without them. */
  readonly missing: readonly string[];
  readonly files: ReadonlyMap<string, Asset>;
}

const sheets = ['@layan/tokens/theme.css', '@layan/elements/layan.css'];

/** An ink square with the first letter: no trademark, no emblem. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#27357e"/>' +
  '<path d="M11 7h4v14h7v4H11z" fill="#fff"/></svg>';

const address = (asset: Asset): string => `/aset/${asset.name}`;

async function makeAsset(name: string, type: string, content: Buffer): Promise<Asset> {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  const [br, gz] = await Promise.all([promisify(brotliCompress)(content), promisify(gzip)(content)]);
  return { name: name.replace(/(\.\w+)$/, `.${hash}$1`), type, bytes: { identity: content, br, gzip: gz } };
}

async function readSheet(specifier: string): Promise<Buffer | null> {
  try {
    return await readFile(createRequire(import.meta.url).resolve(specifier));
  } catch {
    return null;
  }
}

/** Reads what the build made; a sheet that is not built is named in `missing`. */
export async function loadAssets(): Promise<Assets> {
  const found: Asset[] = [];
  const missing: string[] = [];
  for (const specifier of sheets) {
    const content = await readSheet(specifier);
    const name = specifier.slice(specifier.lastIndexOf('/') + 1);
    if (content === null) missing.push(name);
    else found.push(await makeAsset(name, 'text/css; charset=utf-8', content));
  }
  const mark = await makeAsset('icon.svg', 'image/svg+xml', Buffer.from(icon));
  return {
    styles: found.map(address),
    icon: address(mark),
    missing,
    files: new Map([...found, mark].map((asset) => [asset.name, asset])),
  };
}

/** `GET /aset/:file` */
export function registerAssets(app: FastifyInstance, assets: Assets): void {
  app.get<{ Params: { file: string } }>('/aset/:file', { config: { kind: 'asset' } }, (request, reply) => {
    const asset = assets.files.get(request.params.file);
    if (asset === undefined) return reply.callNotFound();
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    if (encoding !== 'identity') reply.header('Content-Encoding', encoding);
    return reply.header('Vary', 'Accept-Encoding').type(asset.type).send(asset.bytes[encoding]);
  });
}
