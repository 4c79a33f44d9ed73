import type { AnswersPatch, CreateDraft } from '@layan/contract';
import { created, personal, revised } from '../answers.js';
import { citizenOf, param, type Call, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { pagingOf } from './paging.js';

export const draftRoutes = ({ stores }: ApiOptions) => {
  const store = (call: Call) => stores.citizen(citizenOf(call).person);
  return {
    createDraft: async (call) => {
      const { service } = call.body as CreateDraft;
      const { draft, created: isNew } = await store(call).drafts.create(service, citizenOf(call), { key: call.key });
      return isNew ? created(revised(draft), `/drafts/${draft.id}`) : revised(draft);
    },
    listDrafts: async (call) =>
      personal(await store(call).drafts.list({ ...pagingOf(call.query), service: call.query['service'] })),
    getDraft: async (call) => revised(await store(call).drafts.get(param(call, 'draft'))),
    patchDraft: async (call) => {
      const change = { revision: call.revision, patch: call.body as AnswersPatch, identity: citizenOf(call).identity };
      return revised(await store(call).drafts.patch(param(call, 'draft'), change));
    },
    deleteDraft: async (call) => {
      await store(call).drafts.remove(param(call, 'draft'));
      return { status: 204, headers: { 'cache-control': 'no-store' } };
    },
    submitDraft: async (call) => {
      const { identity, assurance } = citizenOf(call);
      const { submission, first } = await store(call).submit(param(call, 'draft'), {
        identity,
        assurance,
        revision: call.revision,
        key: call.key,
      });
      return first ? created(personal(submission), `/submissions/${submission.id}`) : personal(submission);
    },
    getSubmission: async (call) => personal(await store(call).submissions.get(param(call, 'submission'))),
  } satisfies Record<string, Handler>;
};
