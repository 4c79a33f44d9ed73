/** Password hashes: scrypt (RFC 7914) with its parameters written beside the hash. */
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

const log2N = 15;
const parameters: ScryptOptions = { N: 2 ** log2N, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const length = 32;

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** `scrypt$<log2 N>$<salt>$<hash>` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, parameters);
  return `scrypt$${log2N}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** A hash no password fits; compared against where there is no account, so that both take the same time. */
const nobodys = `scrypt$${log2N}$${randomBytes(16).toString('base64url')}$${randomBytes(length).toString('base64url')}`;

/** Whether `password` is the one. With `hash` null it takes as long and says no. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, cost, salt = '', key = ''] = (hash ?? nobodys).split('$');
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), { ...parameters, N: 2 ** Number(cost) });
  return timingSafeEqual(given, expected) && hash !== null;
}
