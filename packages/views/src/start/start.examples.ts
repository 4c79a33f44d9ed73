import { ktpElHilang } from '@layan/indonesia/services';
import { everyType } from '../testing/every-type.js';
import type { ViewExample } from '../testing/example.js';
import { draft, finishedDraft, form } from '../testing/lost-card.js';
import { startView, type StartModel } from './start.view.js';

const model: StartModel = {
  definition: ktpElHilang,
  fee: { min: { amount: 0 }, max: { amount: 0 } },
  state: 'open',
  signedIn: true,
  form: form('/layanan/ktp-el-hilang/mulai'),
  drafts: [],
};
const example = (name: string, change: Partial<StartModel>, shell?: ViewExample['shell']): ViewExample => ({
  name,
  view: (context) => startView({ ...model, ...change }, context),
  shell,
});
const nobody = { person: null, signIn: '/masuk' } as const;

export const examples: readonly ViewExample[] = [
  example('not signed in', { signedIn: false, form: null }, nobody),
  example('signed in, nothing begun', {}),
  example('one draft', { drafts: [draft] }),
  example('several drafts', { drafts: [draft, finishedDraft] }),
  example('closed', { state: 'closed', signedIn: false, form: null }, nobody),
  example('closed, with a draft to finish', { state: 'closed', drafts: [finishedDraft] }),
  example('a service that costs what the answers say', { definition: everyType, fee: null }),
];
