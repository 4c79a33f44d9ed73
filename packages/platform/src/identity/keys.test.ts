import { mkdtemp, readFile, rm, stat, writeFile, chmod, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKeys } from './keys.js';
import { hashPassword, verifyPassword } from './passwords.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layan-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('keys', () => {
  it('are made once, for their owner alone, and stay', async () => {
    const data = join(folder, 'data');
    const made = await loadKeys(data);
    expect((await stat(join(data, 'keys.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(data)).toEqual(['keys.json']);
    expect(await loadKeys(data)).toEqual(made);
  });

  it('are the same for processes that start together', async () => {
    const data = join(folder, 'together');
    const [first, ...others] = await Promise.all(Array.from({ length: 4 }, () => loadKeys(data)));
    for (const other of others) expect(other).toEqual(first);
    expect(await readdir(data)).toEqual(['keys.json']);
  });

  it('are closed again when somebody opened the file to all', async () => {
    const data = join(folder, 'open');
    await loadKeys(data);
    await chmod(join(data, 'keys.json'), 0o644);
    await loadKeys(data);
    expect((await stat(join(data, 'keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('are not replaced when the file cannot be read', async () => {
    const data = join(folder, 'broken');
    await loadKeys(data);
    await writeFile(join(data, 'keys.json'), '{');
    await expect(loadKeys(data)).rejects.toThrow();
    expect(await readFile(join(data, 'keys.json'), 'utf8')).toBe('{');
  });

  it('differ from platform to platform', async () => {
    const [one, other] = [await loadKeys(null), await loadKeys(null)];
    expect(one.seal.equals(other.seal)).toBe(false);
    expect(one.clients.pages).not.toBe(other.clients.pages);
  });
});

describe('passwords', () => {
  it('fit their own hash only', async () => {
    const hash = await hashPassword('sandi-contoh');
    expect(hash).not.toContain('sandi-contoh');
    expect(await verifyPassword('sandi-contoh', hash)).toBe(true);
    expect(await verifyPassword('sandi-Contoh', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
    expect(await verifyPassword('sandi-contoh', null)).toBe(false);
  });
});
