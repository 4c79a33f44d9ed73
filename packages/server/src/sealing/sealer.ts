import { toBytes, toText } from './bytes.js';

export interface SealerOptions {
  /** The first seals, all open. */
  readonly secrets: readonly string[];
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
}

const ivLength = 12;
const tagLength = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Encrypts what leaves the process: AES-256-GCM under a key of its own for each purpose, derived from the secret by HKDF-SHA-256. */
export class Sealer {
  readonly #random: SealerOptions['random'];
  readonly #keys: readonly Promise<CryptoKey>[];

  constructor({ secrets, random }: SealerOptions) {
    this.#random = random;
    this.#keys = secrets.map((secret) =>
      crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']),
    );
  }

  /** Text for a cookie or a store. `purpose` says what it is and whose, and must be the same to open it. */
  async seal(purpose: string, text: string): Promise<string> {
    const iv = this.#random(ivLength);
    const [key] = this.#keys;
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await derive(key, purpose), encoder.encode(text));
    const sealed = new Uint8Array(ivLength + body.byteLength);
    sealed.set(iv);
    sealed.set(new Uint8Array(body), ivLength);
    return toText(sealed);
  }

  /** The text, or null when it was sealed for another purpose, under another secret, or changed since. */
  async open(purpose: string, sealed: string): Promise<string | null> {
    const bytes = toBytes(sealed);
    if (bytes === null || bytes.length < ivLength + tagLength) return null;
    const iv = bytes.subarray(0, ivLength);
    for (const key of this.#keys) {
      try {
        const name = 'AES-GCM';
        const text = await crypto.subtle.decrypt({ name, iv }, await derive(key, purpose), bytes.subarray(ivLength));
        return decoder.decode(text);
      } catch {
        // not by this secret
      }
    }
    return null;
  }
}

async function derive(base: Promise<CryptoKey> | undefined, purpose: string): Promise<CryptoKey> {
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(`layan ${purpose}`),
  };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(parameters, (await base) as CryptoKey, aes, false, ['encrypt', 'decrypt']);
}
