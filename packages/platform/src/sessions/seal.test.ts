import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formToken, isFormToken } from './form-token.js';
import { seal, unseal } from './seal.js';

const secret = randomBytes(32);

describe('sealing', () => {
  it('gives back what was sealed for the same purpose', () => {
    expect(unseal(secret, 'a', seal(secret, 'a', 'Jl. Contoh 1 🙂'))).toBe('Jl. Contoh 1 🙂');
  });

  it('gives nothing for another purpose, another secret, or a changed text', () => {
    const sealed = seal(secret, 'a', 'rahasia');
    const changed = Buffer.from(sealed, 'base64url');
    changed[changed.length - 1]! ^= 1;
    expect(unseal(secret, 'b', sealed)).toBeNull();
    expect(unseal(randomBytes(32), 'a', sealed)).toBeNull();
    expect(unseal(secret, 'a', changed.toString('base64url'))).toBeNull();
    expect(unseal(secret, 'a', sealed.slice(0, 20))).toBeNull();
    expect(unseal(secret, 'a', '')).toBeNull();
  });

  it('never looks the same twice', () => {
    expect(seal(secret, 'a', 'rahasia')).not.toBe(seal(secret, 'a', 'rahasia'));
  });
});

describe('form tokens', () => {
  it('are good for their session alone', () => {
    const token = formToken(secret, 'session-1');
    expect(isFormToken(secret, 'session-1', token)).toBe(true);
    expect(isFormToken(secret, 'session-2', token)).toBe(false);
    expect(isFormToken(randomBytes(32), 'session-1', token)).toBe(false);
  });

  it('differ from page to page', () => {
    expect(formToken(secret, 'session-1')).not.toBe(formToken(secret, 'session-1'));
  });

  it.each([undefined, '', '.', 'a.b', 'a', 'a.b.c'])('are not %j', (token) => {
    expect(isFormToken(secret, 'session-1', token)).toBe(false);
  });
});
