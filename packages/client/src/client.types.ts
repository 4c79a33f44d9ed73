/** Compiled, never run: what the types of the client say. */
import type { Case, Draft, DeskCaseDetail, List, Service, Submission } from '@layan/contract';
import { createDeskClient } from './desk.js';
import { bff, createClient, isProblemError, type CallName, type DraftHandle, type Replies } from './index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Truth extends true>(..._values: unknown[]): void => {};

const options = { baseUrl: '/layan/api', auth: bff({ csrf: () => null }) };
const client = createClient(options);
const { desk } = createDeskClient(options);

holds<Same<Awaited<ReturnType<typeof client.drafts.get>>, Draft>>();
holds<Same<Awaited<ReturnType<typeof client.drafts.open>>, DraftHandle>>();
holds<Same<Awaited<ReturnType<typeof client.drafts.submit>>, Submission>>();
holds<Same<Awaited<ReturnType<typeof desk.get>>, DeskCaseDetail>>();
holds<Same<Replies['listServices'], List<Service>>>();
holds<Same<Exclude<CallName, keyof Replies>, never>>();

export async function reads(): Promise<void> {
  const cases: AsyncIterable<Case> = client.cases.list();
  for await (const { state } of cases) holds<Same<typeof state, Case['state']>>(state);
  for await (const page of client.cases.list().pages()) holds<Same<typeof page, List<Case>>>(page);

  // @ts-expect-error a patch names the revision it was made from
  await client.drafts.patch('d', { nama: 'Budi' });
  // @ts-expect-error a submission carries the draft's key
  await client.drafts.submit('d', { revision: 1 });
  // @ts-expect-error a decision names the revision it was made on
  await desk.decide('c', { outcome: 'approved' }, {});
  // @ts-expect-error watching needs a way to end
  await client.cases.watch('c', { onEvent: () => {} });
  // @ts-expect-error the contract has no such problem
  isProblemError(null, 'no-such-problem');
}
