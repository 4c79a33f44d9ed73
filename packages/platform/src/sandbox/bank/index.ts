/** The invented bank under `/sandbox/bank`: its API, its page, and the provider that speaks to it. Never mounted in production. */
import { createHmac, randomInt, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../clock.js';
import type { Database } from '../../database/index.js';
import { contohId, ContohProvider } from '../../payment/providers/contoh-provider.js';
import { routesAre } from '../../server/headers.js';
import { openPages } from '../../server/page-scope.js';
import type { PageTools } from '../../server/page-tools.js';
import { Bank } from './bank.js';
import { bankApi } from './bank-api.js';
import { bankPages } from './bank-pages.js';
import { bankFolder } from './bank.view.js';

export interface SandboxBankOptions {
  readonly tools: PageTools;
  readonly database: Database;
  readonly clock: Clock;
  /** Calls to the platform's own addresses, without a socket. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

export interface SandboxBank {
  readonly bank: Bank;
  readonly provider: ContohProvider;
  /** Registers API and page. */
  mount(app: FastifyInstance): Promise<void>;
}

export function sandboxBank({ tools, database, clock, fetch }: SandboxBankOptions): SandboxBank {
  const { origin, keys } = tools;
  const derived = (name: string) => createHmac('sha256', keys.mac).update(`sandbox bank: ${name}`).digest();
  const key = derived('api').toString('base64url');
  const secret = derived('notifications');
  const bank = new Bank({
    ...{ database, clock, secret },
    newId: randomUUID,
    newNumber: () => String(randomInt(1e10)).padStart(10, '0'),
    async deliver(headers, body) {
      const init = {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: new Uint8Array(body),
      };
      const reply = await fetch(`${origin}/notifications/${contohId}`, init);
      await reply.body?.cancel();
    },
  });
  const provider = new ContohProvider({ fetch, base: `${origin}${bankFolder}/api`, key, secrets: [secret] });
  return {
    bank,
    provider,
    async mount(app) {
      await app.register(
        (scope, _options, done) => {
          routesAre(scope, 'api');
          bankApi(scope, { bank, key, wait: (milliseconds) => setTimeout(milliseconds) });
          done();
        },
        { prefix: `${bankFolder}/api` },
      );
      await app.register((scope, _options, done) => {
        openPages(scope, tools, 'citizen');
        bankPages(scope, bank);
        done();
      });
    },
  };
}
