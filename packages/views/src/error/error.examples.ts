import type { ViewExample } from '../testing/example.js';
import { errorKinds, errorView, type ErrorModel } from './error.view.js';

const example = (name: string, model: ErrorModel): ViewExample => ({
  name,
  view: (context) => errorView(model, context),
  shell: { person: null },
});

export const examples: readonly ViewExample[] = [
  ...errorKinds.map((kind) => example(kind.replaceAll('_', ' '), { kind })),
  example('server, with what support needs', { kind: 'server', requestId: 'r-7f3a', returnTo: '/layanan' }),
  example('too many requests, with the time to wait', {
    kind: 'too_many_requests',
    retryAfter: 30,
    returnTo: '/masuk',
  }),
  example('no cookies, on a machine of one’s own', { kind: 'no_cookies', localHttp: true, returnTo: '/masuk' }),
  example('session expired, answers kept', { kind: 'session_expired', parked: true, returnTo: '/layanan' }),
];
