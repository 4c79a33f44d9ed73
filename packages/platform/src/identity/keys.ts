/** Secrets of this platform: made on first start, kept beside the database, never in it. */
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

export interface PlatformKeys {
  /** Private keys that sign tokens, as JSON Web Keys. */
  readonly jwks: readonly JWK[];
  /** Signs the provider's cookies. */
  readonly cookies: readonly string[];
  /** 32 bytes: encrypts what is personal in the tables of sessions and of the provider. */
  readonly seal: Buffer;
  /** 32 bytes: form tokens, and keys of counters that must not name whom they count. */
  readonly mac: Buffer;
  /** Secrets of the two clients that are the platform itself. */
  readonly clients: { readonly pages: string; readonly desk: string };
}

interface StoredKeys {
  readonly jwks: readonly JWK[];
  readonly cookies: readonly string[];
  readonly seal: string;
  readonly mac: string;
  readonly clients: { readonly pages: string; readonly desk: string };
}

const secret = (): string => randomBytes(32).toString('base64url');

async function signingKey(alg: 'ES256' | 'RS256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' };
}

async function makeKeys(): Promise<StoredKeys> {
  return {
    jwks: [await signingKey('ES256'), await signingKey('RS256')],
    cookies: [secret()],
    seal: secret(),
    mac: secret(),
    clients: { pages: secret(), desk: secret() },
  };
}

async function read(file: string): Promise<StoredKeys | null> {
  try {
    const text = await readFile(file, 'utf8');
    await chmod(file, 0o600);
    return JSON.parse(text) as StoredKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes the file whole or not at all; of two processes that start together, both get what the first one wrote. */
async function keep(file: string, keys: StoredKeys): Promise<StoredKeys> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(keys), { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, file);
    return keys;
  } catch (error) {
    const other = await read(file);
    if (other === null) throw error;
    return other;
  } finally {
    await rm(draft);
  }
}

/** The keys in `folder` (`keys.json`, mode 0600), made when there are none; without a folder fresh ones that die with the process. */
export async function loadKeys(folder: string | null): Promise<PlatformKeys> {
  let stored: StoredKeys;
  if (folder === null) stored = await makeKeys();
  else {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'keys.json');
    stored = (await read(file)) ?? (await keep(file, await makeKeys()));
  }
  return { ...stored, seal: Buffer.from(stored.seal, 'base64url'), mac: Buffer.from(stored.mac, 'base64url') };
}
