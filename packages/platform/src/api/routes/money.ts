import type { CreateAttempt, CreateRefund } from '@layan/contract';
import { created, download, personal, revised } from '../answers.js';
import { citizenOf, officerOf, param, type Call, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { pagingOf } from './paging.js';

export const moneyRoutes = ({ stores }: ApiOptions) => {
  const intents = (call: Call) => stores.citizen(citizenOf(call).person).intents;
  const money = (call: Call) => stores.officer(officerOf(call)).money;
  return {
    getIntent: async (call) => revised(await intents(call).get(param(call, 'intent'))),
    createAttempt: async (call) => {
      const { method } = call.body as CreateAttempt;
      const { intent, created: isNew } = await intents(call).attempt(param(call, 'intent'), { method, key: call.key });
      return isNew ? created(revised(intent), `/intents/${intent.id}`) : revised(intent);
    },
    notify: async (call) => {
      const { headers } = call.request;
      await stores.system('payment').notify(param(call, 'provider'), { headers, body: call.body as Uint8Array });
      return { status: 204, headers: { 'cache-control': 'no-store' } };
    },
    getDeskIntent: async (call) => revised(await money(call).get(param(call, 'intent'))),
    createRefund: async (call) => {
      const intent = await money(call).refund(param(call, 'intent'), { ...(call.body as CreateRefund), key: call.key });
      return created(revised(intent), `/desk/intents/${intent.id}`);
    },
    listHeldMoney: async (call) => personal(await money(call).held(pagingOf(call.query))),
    listRefusedMoney: async (call) => personal(await money(call).refused(pagingOf(call.query))),
    exportLedger: async (call) => {
      const { from = '', to = '' } = call.query;
      return download(await money(call).ledger({ from, to }), 'text/csv; charset=utf-8', `ledger-${from}-${to}.csv`);
    },
  } satisfies Record<string, Handler>;
};
