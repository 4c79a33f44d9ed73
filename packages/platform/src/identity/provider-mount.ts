/** The provider's protocol under `/oidc`, inside Fastify: limits, headers and logs cover it like everything else. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { describeError } from '../server/logging.js';
import { chooseLanguage } from '../server/choose-language.js';
import { routesAre } from '../server/headers.js';
import { oidcFolder } from './provider-configuration.js';

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const exchanges = new WeakMap<IncomingMessage, Exchange>();

/** The Fastify request and reply that a call into the provider came from. */
export function exchangeOf(context: KoaContextWithOIDC): Exchange {
  const exchange = exchanges.get(context.req);
  if (exchange === undefined) throw new Error('The provider was called from outside its mount');
  return exchange;
}

export function mountProvider(scope: FastifyInstance, provider: Provider, origin: string): void {
  const { host, protocol } = new URL(origin);
  const callback = provider.callback();
  routesAre(scope, 'oidc');
  scope.addHook('onRequest', chooseLanguage);
  scope.removeAllContentTypeParsers();
  // the provider reads bodies itself
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  scope.all(`${oidcFolder}/*`, async (request, reply) => {
    const { raw } = request;
    exchanges.set(raw, { request, reply });
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    // addresses in answers and in proofs are those that browsers see, whatever a proxy or a caller says
    raw.headers.host = host;
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    delete raw.headers['x-forwarded-host'];
    Object.assign(raw, { originalUrl: raw.url });
    raw.url = (raw.url ?? '').slice(oidcFolder.length);
    await callback(raw, reply.raw);
  });
  provider.on('server_error', (context, error) => {
    exchangeOf(context).request.log.error({ error: describeError(error) }, 'identity provider failed');
  });
}
