import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readClients } from './read-clients.js';

const folder = mkdtempSync(join(tmpdir(), 'layan-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));

const secret = 'rahasia-untuk-uji-yang-cukup-panjang';
const client = {
  client_id: 'dinas-contoh',
  client_name: 'Dinas Contoh',
  client_secret: secret,
  redirect_uris: ['http://localhost:4401/layan/callback'],
  backchannel_logout_uri: 'http://localhost:4401/layan/backchannel-logout',
};

function read(content: unknown): unknown {
  const path = join(folder, 'clients.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readClients(path);
}

describe('the file of clients', () => {
  it('gives what stands in it', () => expect(read([client])).toEqual([client]));

  it.each<[string, unknown, string]>([
    ['that is no JSON', `[${secret}`, 'cannot be read as JSON'],
    ['that is no list', client, 'is wrong at /.'],
    ['with a name it does not know', [{ ...client, client_uri: 'https://dinas.contoh' }], 'is wrong at /0.'],
    ['with a short secret', [{ ...client, client_secret: 'pendek' }], 'is wrong at /0/client_secret.'],
    ['without a way back', [{ ...client, redirect_uris: [] }], 'is wrong at /0/redirect_uris.'],
    ['that leads to no web page', [{ ...client, redirect_uris: ['javascript:1'] }], 'is wrong at /0/redirect_uris/0.'],
  ])('is refused %s, and no secret is quoted', (_name, content, why) => {
    const refusal = (() => {
      try {
        return read(content);
      } catch (error) {
        return String(error);
      }
    })();
    expect(refusal).toContain(why);
    expect(refusal).not.toContain(secret);
  });

  it('is refused when there is none', () => {
    expect(() => readClients(join(folder, 'tidak-ada.json'))).toThrow('cannot be read as JSON');
  });
});
