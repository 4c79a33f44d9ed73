import type { Intent } from '@layan/contract';
import type { Reader, Write } from '../database/index.js';
import { ProblemError } from '../problem/problem-error.js';
import type { Person } from '../stores/actor.js';
import type { Parts } from '../stores/parts.js';
import type { CitizenIntentStore } from '../stores/stores.js';
import { isLive } from './account.js';
import { askForCharge, askToEnd } from './ask-provider.js';
import { lockBill, move, readBill, type Bill, type StoredCharge, type StoredIntent } from './bill.js';
import { intentResource, isPayable, payableMethods } from './intent-resource.js';
import type { ProviderMethod } from './provider.js';

/** How long a fresh charge is left to its own request before it is looked after; longer than any call to a provider takes. */
const graceSeconds = 20;

/** What is to be asked outside the write. */
type Plan =
  | { readonly ask: 'charge'; readonly charge: StoredCharge; readonly created: boolean }
  | { readonly ask: 'end'; readonly charge: StoredCharge }
  | { readonly ask: 'nothing' };

/** Bills of one person, and how they are paid. */
export function citizenIntents(parts: Parts, person: Person): CitizenIntentStore {
  const { database } = parts;
  const own = (reader: Reader, id: string) =>
    reader
      .selectFrom('intents')
      .selectAll()
      .where('id', '=', id)
      .where('issuer', '=', person.issuer)
      .where('sub', '=', person.sub);

  async function get(id: string): Promise<Intent> {
    const intent = await own(database.reader, id).executeTakeFirst();
    if (intent === undefined) throw new ProblemError('not-found');
    return intentResource(parts, database.reader, await readBill(database.reader, intent));
  }

  return {
    get,
    async attempt(id, { method, key }) {
      const plan = () =>
        database.write(async (write) => {
          const found = await own(write, id).executeTakeFirst();
          const bill = found && (await lockBill(write, found.id));
          if (bill === undefined) throw new ProblemError('not-found');
          return planAttempt(parts, write, bill, method, key);
        });
      let planned = await plan();
      if (planned.ask === 'end') {
        await askToEnd(parts, planned.charge);
        planned = await plan();
      }
      if (planned.ask === 'end') throw new ProblemError('payment-unavailable', { headers: { 'retry-after': '5' } });
      if (planned.ask === 'charge') await askForCharge(parts, planned.charge);
      return { intent: await get(id), created: planned.ask === 'charge' && planned.created };
    },
  };
}

async function planAttempt(parts: Parts, write: Write, bill: Bill, method: string, key: string): Promise<Plan> {
  const now = parts.clock.now();
  const earlier = bill.charges.find(({ idempotency_key }) => idempotency_key === key);
  if (earlier) {
    if (earlier.method !== method) throw new ProblemError('idempotency-key-mismatch');
    return earlier.state === 'created' && !earlier.ending
      ? { ask: 'charge', charge: earlier, created: false }
      : { ask: 'nothing' };
  }
  const wanted = wantedMethod(parts, bill, method, now);
  const live = bill.charges.find(isLive);
  if (live === undefined) {
    const charge = await addCharge(parts, write, bill, wanted, key);
    return { ask: 'charge', charge, created: true };
  }
  if (live.method === method) {
    if (isPayable(live, bill.intent, now)) return { ask: 'nothing' };
    if (live.state === 'created' && !live.ending && live.expires_at > now)
      return { ask: 'charge', charge: live, created: false };
  }
  await move(parts, write, bill, { type: 'ending', attempt: live.id });
  return { ask: 'end', charge: live };
}

/** @throws ProblemError `intent-not-payable`, or `invalid-request` when there is no such method. */
function wantedMethod(parts: Parts, bill: Bill, method: string, now: Date): ProviderMethod {
  const wanted = payableMethods(parts, bill, now).find(({ id }) => id === method);
  if (wanted) return wanted;
  if (parts.payment.methods.some(({ id }) => id === method)) throw new ProblemError('intent-not-payable');
  const errors = [{ pointer: '/method', code: 'invalid', message: 'It is none of the methods of the intent.' }];
  throw new ProblemError('invalid-request', { errors });
}

async function addCharge(
  parts: Parts,
  write: Write,
  bill: Bill,
  method: ProviderMethod,
  key: string,
): Promise<StoredCharge> {
  const { intent } = bill;
  const id = parts.ids.id();
  const { bill: after } = await move(parts, write, bill, { type: 'asked', attempt: id }, async ({ attempts }, at) => {
    await write
      .insertInto('charges')
      .values({
        ...{ id, agency_id: intent.agency_id, intent_id: intent.id, state: 'created', ending: false },
        provider: parts.payment.providerOf(method.id)?.id as string,
        ...{ method: method.id, kind: method.kind, name: method.name },
        amount: attempts.at(-1)?.amount as number,
        instruction: null,
        idempotency_key: key,
        expires_at: lastMoment(intent, method, at),
        check_at: new Date(at.getTime() + graceSeconds * 1000),
        created_at: at,
        updated_at: at,
      })
      .execute();
  });
  return after.charges.find((charge) => charge.id === id) as StoredCharge;
}

/** A charge never outlives its bill. */
function lastMoment({ expires_at }: StoredIntent, { seconds }: ProviderMethod, at: Date): Date {
  return new Date(Math.min(expires_at.getTime(), at.getTime() + seconds * 1000));
}
