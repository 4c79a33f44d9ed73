const piece = 256 * 1024;

/**
 * Tells whether a file is the one that an upload was begun with: a chain of SHA-256 over its pieces, so that no more than one of them
 * is in memory. It begins with the upload's own id, so that it says nothing about the file to who does not know that.
 * @returns Hexadecimal; null where the page has no cryptography (no https).
 */
export async function fingerprint(file: Blob, upload: string): Promise<string | null> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle) return null;
  let chain = new TextEncoder().encode(upload);
  for (let at = 0; at < file.size; at += piece) {
    const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
    const link = new Uint8Array(chain.length + bytes.length);
    link.set(chain);
    link.set(bytes, chain.length);
    chain = new Uint8Array(await subtle.digest('SHA-256', link));
  }
  return [...chain].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
