import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { Endpoint, Mode } from './mode.js';

type Reply = (response: ServerResponse) => void;

const json = { 'content-type': 'application/json' };
const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, ' ');

const html: Reply = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
const broken: Reply = (response) => response.writeHead(200, json).end('{"access_token":');
const failure: Reply = (response) => response.writeHead(500, json).end('{}');
const never: Reply = () => {};
const cut: Reply = (response) => response.destroy();

const huge: Reply = (response) => {
  response.writeHead(200, json);
  const more = (): void => {
    while (!response.destroyed && response.write(megabytes(1)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

const bomb: Reply = (response) =>
  response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(megabytes(64)));

/** One byte now and then, for ever. */
const drip: Reply = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 50);
  response.once('close', () => clearInterval(timer));
};

const at = (endpoint: Endpoint, reply: Reply): Mode => ({ reply: { [endpoint]: reply } });

const away = (endpoint: Endpoint, status: number): Mode => ({
  reply: {
    [endpoint]: (response: ServerResponse, _request: unknown, { elsewhere }: { readonly elsewhere: string }) =>
      response.writeHead(status, { location: `${elsewhere}/${endpoint}` }).end(),
  },
});

/** Ways not to answer the site itself. */
export const endpoints: Readonly<Record<string, Mode>> = {
  'token-away-302': away('token', 302),
  'token-away-307': away('token', 307),
  'token-away-308': away('token', 308),
  'token-html': at('token', html),
  'token-broken': at('token', broken),
  'token-500': at('token', failure),
  'token-never': at('token', never),
  'token-cut': at('token', cut),
  'token-huge': at('token', huge),
  'token-bomb': at('token', bomb),
  'token-drip': at('token', drip),
  'token-type-dpop': { token: (body) => ({ ...body, token_type: 'DPoP' }) },
  'token-type-missing': { token: ({ token_type: _, ...body }) => body },
  'token-access-missing': { token: ({ access_token: _, ...body }) => body },
  'keys-away': away('keys', 307),
  'keys-html': at('keys', html),
  'keys-500': at('keys', failure),
  'keys-huge': at('keys', huge),
  'keys-empty': { keySet: () => [] },
  'pushed-away': away('pushed', 307),
  'pushed-html': at('pushed', html),
  'pushed-500': at('pushed', failure),
  'pushed-never': at('pushed', never),
  'discovery-away': away('discovery', 302),
  'discovery-html': at('discovery', html),
  'discovery-500': at('discovery', failure),
  'discovery-huge': at('discovery', huge),
};
