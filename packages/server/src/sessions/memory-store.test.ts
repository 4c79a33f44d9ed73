import { describe, expect, it } from 'vitest';
import { storeRules } from '../store-rules/index.js';
import { StoppedClock } from '../testing/site.js';
import { memoryStore } from './memory-store.js';

describe('the store in memory', () => {
  it.each(storeRules)('$name', async ({ hold }) => {
    const clock = new StoppedClock();
    await hold({ store: memoryStore({ clock }), now: () => clock.now(), advance: (seconds) => clock.advance(seconds) });
  });

  it('sweeps out the expired, then the oldest, when it is full', async () => {
    const clock = new StoppedClock();
    const store = memoryStore({ clock, most: 3 });
    const add = (key: string, seconds: number) =>
      store.add(key, { value: key, owners: [], expiresAt: clock.now() + seconds * 1000 });
    await add('a', 100);
    await add('b', 1);
    await add('c', 100);
    clock.advance(2);
    await add('d', 100);
    expect(await store.get('a')).not.toBeNull();
    await add('e', 100);
    expect(await store.get('a')).toBeNull();
    expect(await store.get('c')).not.toBeNull();
  });
});

describe('the rules for stores', () => {
  it.each(storeRules)('notice a store that does nothing: $name', async ({ hold }) => {
    const store = {
      get: () => Promise.resolve(null),
      add: () => Promise.resolve(true),
      set: () => Promise.resolve(true),
      destroy: () => Promise.resolve(true),
      destroyBySubject: () => Promise.resolve(),
    };
    await expect(hold({ store, now: () => 0, advance: () => {} })).rejects.toThrow('breaks a rule');
  });
});
