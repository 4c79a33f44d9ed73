import type { Intent } from '@layan/contract';
import type { Database } from '../database/index.js';
import type { PaymentEvent } from '../payment/payment-parts.js';
import type { ChargeReport } from '../payment/provider.js';
import type { Stores, StoresOptions } from '../stores/index.js';
import { TestProvider } from './provider.js';
import { extract, letter, permit } from './services.js';
import { budi, budiApplies, createWorld, send, StoppedClock } from './world.js';

export interface PaidWorld {
  readonly database: Database;
  readonly stores: Stores;
  readonly clock: StoppedClock;
  readonly provider: TestProvider;
  readonly events: PaymentEvent[];
  /** A bill of `budi`: an application that was sent, Rp150.000. */
  bill(answers?: Readonly<Record<string, string | number>>): Promise<Intent>;
  intent(id: string): Promise<Intent>;
  /** Asks for an instruction under a key of its own. */
  attempt(id: string, method?: string): Promise<Intent>;
  /** The provider tells, signed. */
  tell(report: ChargeReport): Promise<void>;
  reconcile(): Promise<number>;
}

/** Stores with a service that costs something, and a provider that does as it is told. */
export async function createPaidWorld(database: Database, options: Partial<StoresOptions> = {}): Promise<PaidWorld> {
  const clock = new StoppedClock();
  const provider = new TestProvider(clock);
  const events: PaymentEvent[] = [];
  const { stores } = await createWorld(database, {
    clock,
    definitions: [letter, permit, extract],
    payment: { providers: [provider], onEvent: (event) => void events.push(event) },
    ...options,
  });
  let keys = 0;
  const { intents, drafts } = stores.citizen(budi);
  return {
    ...{ database, stores, clock, provider, events },
    intent: (id) => intents.get(id),
    async bill(answers = { jenis: 'biasa' }) {
      const { draft } = await drafts.create('kutipan-uji', budiApplies);
      const { intent } = await send(stores, await drafts.patch(draft.id, { revision: 1, patch: answers }));
      return intents.get(intent as string);
    },
    attempt: async (id, method = 'va-uji') =>
      (await intents.attempt(id, { method, key: `kunci-${(keys += 1)}` })).intent,
    tell: (report) => stores.system('payment').notify(provider.id, provider.signed(report)),
    reconcile: () => stores.system('payment').reconcile(),
  };
}
