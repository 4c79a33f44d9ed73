import type { AnswersPatch, CreateDraft } from '@layan/contract';
import type { KeptDraft } from '../../stores/index.js';
import { created, personal, revised } from '../answers.js';
import { citizenOf, param, type Call, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { changing, onTheWire } from './draft-on-the-wire.js';
import { pagingOf } from './paging.js';

export const draftRoutes = ({ stores }: ApiOptions) => {
  const store = (call: Call) => stores.citizen(citizenOf(call).person);
  const shown = async (call: Call, draft: KeptDraft) => revised(await onTheWire(stores, citizenOf(call), draft));
  return {
    createDraft: async (call) => {
      const { service } = call.body as CreateDraft;
      const { draft, created: isNew } = await store(call).drafts.create(service, citizenOf(call), { key: call.key });
      const answer = await shown(call, draft);
      return isNew ? created(answer, `/drafts/${draft.id}`) : answer;
    },
    listDrafts: async (call) =>
      personal(await store(call).drafts.list({ ...pagingOf(call.query), service: call.query['service'] })),
    getDraft: async (call) => shown(call, await store(call).drafts.get(param(call, 'draft'))),
    patchDraft: async (call) => {
      const citizen = citizenOf(call);
      const change = { revision: call.revision, patch: call.body as AnswersPatch, identity: citizen.identity };
      const changed = store(call).drafts.patch(param(call, 'draft'), change);
      return shown(call, await changing(stores, citizen, changed));
    },
    deleteDraft: async (call) => {
      await store(call).drafts.remove(param(call, 'draft'));
      return { status: 204, headers: { 'cache-control': 'no-store' } };
    },
    submitDraft: async (call) => {
      const citizen = citizenOf(call);
      const { identity, assurance } = citizen;
      const { revision, key } = call;
      const submitted = store(call).submit(param(call, 'draft'), { identity, assurance, revision, key });
      const { submission, first } = await changing(stores, citizen, submitted);
      return first ? created(personal(submission), `/submissions/${submission.id}`) : personal(submission);
    },
    getSubmission: async (call) => personal(await store(call).submissions.get(param(call, 'submission'))),
  } satisfies Record<string, Handler>;
};
