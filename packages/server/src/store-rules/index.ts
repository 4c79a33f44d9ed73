import type { SessionStore, StoredRecord } from '../sessions/store.js';

/** A store to be tried, and the clock it tells the time by. */
export interface StoreOnTrial {
  readonly store: SessionStore;
  /** Puts that clock forward. */
  advance(seconds: number): void | Promise<void>;
  /** Milliseconds since 1970, by that clock. */
  now(): number;
}

/** One thing a store must do. `hold` rejects when it does not. */
export interface StoreRule {
  readonly name: string;
  hold(trial: StoreOnTrial): Promise<void>;
}

const crowd = 20;
const minute = 60;

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The store breaks a rule: ${what}`);
}

const record = (trial: StoreOnTrial, value: string, owners: readonly string[] = []): StoredRecord => ({
  value,
  owners,
  expiresAt: trial.now() + minute * 1000,
});

const successes = async (tries: readonly Promise<boolean>[]): Promise<number> =>
  (await Promise.all(tries)).filter(Boolean).length;

/** What `SessionStore` promises, one by one: for the tests of any store. Each rule takes a fresh, empty store. */
export const storeRules: readonly StoreRule[] = [
  {
    name: 'gives back what was added, and nothing for another key',
    async hold(trial) {
      expectThat(await trial.store.add('key', record(trial, 'a', ['o'])), 'a first add succeeds');
      const found = await trial.store.get('key');
      expectThat(found?.value === 'a' && found.expiresAt === record(trial, '').expiresAt, 'get gives it back whole');
      for (const other of ['ke', 'key2', 'KEY', '', '__proto__', 'constructor'])
        expectThat((await trial.store.get(other)) === null, `there is nothing under "${other}"`);
    },
  },
  {
    name: 'lets one of many add under the same key',
    async hold(trial) {
      const tries = Array.from({ length: crowd }, (_, index) => trial.store.add('key', record(trial, String(index))));
      expectThat((await successes(tries)) === 1, 'add is true for exactly one');
      const kept = (await trial.store.get('key'))?.value;
      expectThat(!(await trial.store.add('key', record(trial, 'late'))), 'a later add fails');
      expectThat((await trial.store.get('key'))?.value === kept, 'a failed add changes nothing');
    },
  },
  {
    name: 'lets one of many destroy',
    async hold(trial) {
      await trial.store.add('key', record(trial, 'a'));
      const tries = Array.from({ length: crowd }, () => trial.store.destroy('key'));
      expectThat((await successes(tries)) === 1, 'destroy is true for exactly one');
      expectThat((await trial.store.get('key')) === null, 'it is gone');
    },
  },
  {
    name: 'changes a part and keeps the rest',
    async hold(trial) {
      await trial.store.add('key', record(trial, 'a', ['o']));
      const later = trial.now() + 2 * minute * 1000;
      expectThat(await trial.store.set('key', { expiresAt: later }), 'set succeeds');
      expectThat(await trial.store.set('key', { value: 'b' }), 'set succeeds again');
      const found = await trial.store.get('key');
      expectThat(found?.value === 'b' && found.expiresAt === later, 'both changes are there');
      await trial.store.destroyBySubject('o');
      expectThat((await trial.store.get('key')) === null, 'it still has its owners');
    },
  },
  {
    name: 'never brings back by set what is gone',
    async hold(trial) {
      expectThat(!(await trial.store.set('key', { value: 'a' })), 'set fails where there is nothing');
      await trial.store.add('key', record(trial, 'a'));
      await Promise.all([trial.store.destroy('key'), trial.store.set('key', { value: 'b' })]);
      expectThat((await trial.store.get('key')) === null, 'it stays gone');
    },
  },
  {
    name: 'forgets at the moment a record expires',
    async hold(trial) {
      await trial.store.add('key', record(trial, 'a'));
      await trial.advance(minute - 1);
      expectThat((await trial.store.get('key')) !== null, 'it is there until then');
      await trial.advance(1);
      expectThat((await trial.store.get('key')) === null, 'get finds nothing');
      expectThat(!(await trial.store.set('key', { expiresAt: trial.now() + 1000 })), 'set finds nothing');
      expectThat(!(await trial.store.destroy('key')), 'destroy finds nothing');
      expectThat(await trial.store.add('key', record(trial, 'b')), 'another may be added');
      expectThat((await trial.store.get('key'))?.value === 'b', 'the other one is there');
    },
  },
  {
    name: 'destroys everything of an owner and nothing else',
    async hold(trial) {
      for (let index = 0; index < crowd; index += 1) {
        const owners = index % 2 === 0 ? ['one', 'both'] : ['two', 'both'];
        await trial.store.add(`key${index}`, record(trial, String(index), owners));
      }
      await trial.store.destroyBySubject('one');
      for (let index = 0; index < crowd; index += 1)
        expectThat(((await trial.store.get(`key${index}`)) === null) === (index % 2 === 0), 'exactly its own are gone');
      await trial.store.destroyBySubject('nobody');
      expectThat((await trial.store.get('key1')) !== null, 'an owner of nothing loses nothing');
    },
  },
];
