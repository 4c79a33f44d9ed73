/** Response headers of every kind of route, in one table. Nothing else sets a security header. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/**
 * `page`: plain pages of citizens and of the desk. `interaction`: pages of the identity provider that ask a person.
 * `oidc`: its protocol. `api`: everything that speaks JSON. `asset`: style sheets and pictures, the same for everybody.
 * `file`: bytes that a citizen handed in, to be saved: should a browser show them all the same, they may do nothing.
 */
export const routeKinds = ['page', 'interaction', 'oidc', 'api', 'asset', 'file'] as const;
export type RouteKind = (typeof routeKinds)[number];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `page` where a route does not say. */
    kind?: RouteKind;
  }
  interface FastifyReply {
    /** Lets forms of this page lead on to these origins too: the answer to a posted form may be a redirect to there. */
    formsMayReach(...origins: readonly string[]): FastifyReply;
  }
}

type Directives = Readonly<Record<string, readonly string[]>>;

const nothing: Directives = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] };

/** A document without scripts; forms post to us, and to where the answer may send the browser on. */
const document: Directives = {
  ...nothing,
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

const policies: Readonly<Record<RouteKind, Directives>> = {
  page: document,
  interaction: document,
  oidc: document,
  api: { ...nothing, 'form-action': ["'none'"] },
  asset: { ...nothing, 'form-action': ["'none'"] },
  file: { ...nothing, 'form-action': ["'none'"], sandbox: [] },
};

const caching: Readonly<Record<RouteKind, string>> = {
  page: 'no-store',
  interaction: 'no-store',
  oidc: 'no-store',
  api: 'no-store',
  asset: 'public, max-age=31536000, immutable',
  file: 'no-store',
};

const refused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];
const permissions = refused.map((feature) => `${feature}=()`).join(', ');

const yearAndDay = 31_622_400;

function helmetOptions(kind: RouteKind, formAction: readonly string[], https: boolean): HelmetOptions {
  const directives = { ...policies[kind] };
  if (formAction.length > 0) directives['form-action'] = [...(directives['form-action'] ?? []), ...formAction];
  return {
    contentSecurityPolicy: { useDefaults: false, directives: mutable(directives) },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: true,
    // not `no-referrer`: with it browsers send `Origin: null` with our own forms, which are then refused
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: yearAndDay, includeSubDomains: false } : false,
    xContentTypeOptions: true,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: { action: 'deny' },
    xPermittedCrossDomainPolicies: false,
    xPoweredBy: false,
    xXssProtection: false,
  };
}

const mutable = (directives: Directives): Record<string, string[]> =>
  Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));

/** Puts the headers of its kind on every answer, errors included. */
export function registerHeaders(app: FastifyInstance, origin: string): void {
  const https = origin.startsWith('https:');
  const put = (reply: FastifyReply, formAction: readonly string[]): void => {
    // synchronous; the last argument would only hear of errors, which are thrown
    helmet(helmetOptions(kindOf(reply.request), formAction, https))(reply.request.raw, reply.raw, () => {});
  };
  app.decorateReply('formsMayReach', function (this: FastifyReply, ...origins: readonly string[]) {
    put(this, origins);
    return this;
  });
  app.addHook('onRequest', async (request, reply) => {
    put(reply, []);
    reply.header('Permissions-Policy', permissions).header('Cache-Control', caching[kindOf(request)]);
  });
}

const kindOf = (request: FastifyRequest): RouteKind => request.routeOptions.config?.kind ?? 'page';

/** Routes registered in this scope are of this kind. */
export function routesAre(scope: FastifyInstance, kind: RouteKind): void {
  scope.addHook('onRoute', (route) => {
    route.config = { kind, ...route.config };
  });
}
