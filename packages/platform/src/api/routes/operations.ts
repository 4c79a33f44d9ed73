import type { Health } from '@layan/contract';
import { openapi } from '@layan/contract/schemas';
import { open } from '../answers.js';
import type { Answer, Handler } from '../call.js';
import type { ApiOptions } from '../options.js';

const health = (status: number, body: Health): Answer => ({ status, body, headers: { 'cache-control': 'no-store' } });

export const operationRoutes = ({ ready }: ApiOptions) => {
  const document = openapi();
  return {
    getHealth: () => Promise.resolve(health(200, { status: 'ok' })),
    getReadiness: () =>
      ready().then(
        () => health(200, { status: 'ok' }),
        () => health(503, { status: 'unavailable' }),
      ),
    getOpenapi: () => Promise.resolve(open(document)),
  } satisfies Record<string, Handler>;
};
