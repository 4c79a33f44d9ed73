import { personal, revised } from '../answers.js';
import { citizenOf, param, type Call, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { pagingOf } from './paging.js';

export const caseRoutes = ({ stores }: ApiOptions) => {
  const cases = (call: Call) => stores.citizen(citizenOf(call).person).cases;
  return {
    listCases: async (call) => personal(await cases(call).list(pagingOf(call.query))),
    getCase: async (call) => revised(await cases(call).get(param(call, 'case'))),
    listCaseEvents: async (call) => personal(await cases(call).events(param(call, 'case'), pagingOf(call.query))),
  } satisfies Record<string, Handler>;
};
