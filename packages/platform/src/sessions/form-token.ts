/** The hidden field `_csrf`: proves that a form came from a page we made for this very session. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const mac = (secret: Buffer, binding: string, salt: string): Buffer =>
  createHmac('sha256', secret).update(`form\n${binding}\n${salt}`).digest();

/** A token for whatever `binding` names (a session, a sign-in). Differs each time, so that compression tells nothing about it. */
export function formToken(secret: Buffer, binding: string): string {
  const salt = randomBytes(16).toString('base64url');
  return `${salt}.${mac(secret, binding, salt).toString('base64url')}`;
}

export function isFormToken(secret: Buffer, binding: string, token: string | undefined): boolean {
  const [salt, proof, ...rest] = (token ?? '').split('.');
  if (!salt || !proof || rest.length > 0) return false;
  const given = Buffer.from(proof, 'base64url');
  const expected = mac(secret, binding, salt);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
