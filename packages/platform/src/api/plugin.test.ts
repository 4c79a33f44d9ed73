import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openapi } from '@layan/contract/schemas';
import { indonesia } from '@layan/indonesia';
import { openRegions } from '@layan/regions';
import { problemErrorHandler } from '../problem/index.js';
import { nobody, type Stores } from '../stores/index.js';
import { createApi } from '../testing/api.js';
import { apiPlugin } from './plugin.js';

/** Stores of which every use fails. */
const failing = (error: Error): Stores => {
  const fail = () => {
    throw error;
  };
  const stash = { put: fail, drop: fail };
  return { citizen: fail, officer: fail, system: fail, nobody: fail, context: fail, files: fail, stash };
};

const options = (stores: Stores) => ({
  stores,
  pack: indonesia,
  regions: openRegions(),
  authenticate: () => Promise.resolve(nobody),
  ready: () => Promise.reject(new Error('starting')),
});

describe('the plugin', () => {
  it('registers exactly the routes of the OpenAPI document, and refuses the other methods', async () => {
    const app = Fastify();
    const found: string[] = [];
    app.addHook('onRoute', ({ method, url, config }) => {
      if (config && 'roles' in config && (method !== 'HEAD' || url === '/files/:file'))
        found.push(`${String(method)} ${url}`);
    });
    await app.register(apiPlugin, options(failing(new Error('unused'))));
    await app.ready();
    const { paths } = openapi() as { paths: Record<string, object> };
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(found.sort()).toEqual(documented.sort());
  });

  it('is not ready before what it needs is', async () => {
    const api = await createApi(failing(new Error('unused')), { ready: () => Promise.reject(new Error('starting')) });
    expect(await api.send('nobody', 'GET', '/readyz')).toMatchObject({ status: 503, body: { status: 'unavailable' } });
  });
});

describe('a failure inside', () => {
  const secret = 'Budi Contoh 3171011708459901';
  const lines: string[] = [];
  const app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } } });
  let error: Error;
  beforeAll(async () => {
    app.setErrorHandler(problemErrorHandler);
    const stores = failing(new Error('unused'));
    await app.register(
      apiPlugin,
      options({
        ...stores,
        nobody: () => {
          throw error;
        },
      }),
    );
  });
  afterAll(() => app.close());

  it('is a 500 that tells the caller nothing, and the log nothing personal', async () => {
    error = Object.assign(new Error(`duplicate key: (name)=(${secret})`), {
      code: '23505',
      constraint: 'drafts_pkey',
      detail: secret,
    });
    const reply = await app.inject('/services');
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toEqual({
      type: 'urn:layan:problem:internal',
      title: 'Something went wrong on our side',
      status: 500,
    });
    const log = lines.join('');
    expect(log).toContain('23505');
    expect(log).toContain('drafts_pkey');
    expect(log).toContain('plugin.test.ts');
    expect(log).not.toContain(secret);
  });

  it.each(['57014', '55P03', '40P01', '53300', '08006', '57P01', 'ECONNREFUSED'])(
    'with code %s, which passes, is a 503 that says when to come back',
    async (code) => {
      error = Object.assign(new Error('no'), { code });
      const reply = await app.inject('/services');
      expect([reply.statusCode, reply.headers['retry-after']]).toEqual([503, '1']);
    },
  );

  it('of the pool is one too', async () => {
    error = new Error('timeout exceeded when trying to connect');
    expect((await app.inject('/services')).statusCode).toBe(503);
  });
});
