import { base64url } from 'jose';

/** Random identifiers have 256 bits. */
const idLength = 32;

export const toText = (bytes: Uint8Array): string => base64url.encode(bytes);

/** Null for what is not base64url. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null;
  try {
    return new Uint8Array(base64url.decode(text));
  } catch {
    return null;
  }
}

export const newId = (random: (length: number) => Uint8Array): string => toText(random(idLength));

/** How an id from a cookie is kept: who reads the store cannot use it. */
export async function hash(text: string): Promise<string> {
  return toText(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
