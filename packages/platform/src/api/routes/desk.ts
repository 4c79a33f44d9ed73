import type { Decide, Note } from '@layan/contract';
import type { DeskQueue } from '../../stores/index.js';
import { personal, revised } from '../answers.js';
import { officerOf, param, type Call, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { pagingOf } from './paging.js';

export const deskRoutes = ({ stores }: ApiOptions) => {
  const desk = (call: Call) => stores.officer(officerOf(call));
  const id = (call: Call) => param(call, 'case');
  return {
    listDeskCases: async (call) =>
      personal(await desk(call).list({ ...pagingOf(call.query), queue: call.query['queue'] as DeskQueue | undefined })),
    getDeskCase: async (call) => revised(await desk(call).get(id(call))),
    listDeskCaseEvents: async (call) => personal(await desk(call).events(id(call), pagingOf(call.query))),
    assignDeskCase: async (call) => revised(await desk(call).take(id(call), { key: call.key })),
    decideDeskCase: async (call) => {
      const { key, revision, body } = call;
      return revised(await desk(call).decide(id(call), { key, revision, decision: body as Decide }));
    },
    noteDeskCase: async (call) =>
      revised(await desk(call).note(id(call), { key: call.key, text: (call.body as Note).text })),
  } satisfies Record<string, Handler>;
};
