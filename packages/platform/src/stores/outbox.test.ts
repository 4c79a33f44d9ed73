import { beforeEach, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { createWorld, readyDraft, send, type StoppedClock } from '../testing/world.js';
import type { Stores } from './stores.js';

describeEachDatabase('the outbox', (under) => {
  let stores: Stores;
  let clock: StoppedClock;
  let sent: string[];
  beforeEach(async () => {
    await under.database.write((write) => write.deleteFrom('outbox').execute());
    ({ stores, clock } = await createWorld(under.database));
    sent = [];
    for (let index = 0; index < 4; index += 1) {
      clock.advance(1);
      sent.push((await send(stores, await readyDraft(stores))).case.id);
    }
  });
  const outbox = () => stores.system('outbox');

  it('hands out what is due, oldest first, once within the lease', async () => {
    const first = await outbox().claim({ limit: 3, leaseSeconds: 30 });
    expect(first.map(({ data }) => data['case'])).toEqual(sent.slice(0, 3));
    expect(first[0]).toMatchObject({ agency: 'dinas-a', topic: 'case.received', attempt: 1, data: { seq: 1 } });
    const rest = await outbox().claim({ limit: 3, leaseSeconds: 30 });
    expect(rest.map(({ data }) => data['case'])).toEqual(sent.slice(3));
    expect(await outbox().claim({ limit: 3, leaseSeconds: 30 })).toEqual([]);
  });

  it('gives two dispatchers different messages', async () => {
    const claims = await Promise.all([1, 2, 3, 4].map(() => outbox().claim({ limit: 1, leaseSeconds: 30 })));
    const ids = claims.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await outbox().claim({ limit: 10, leaseSeconds: 30 });
    expect(ids.length + rest.length).toBe(4);
  });

  it('hands a message out again when its lease ran out, and forgets it when it is delivered', async () => {
    const [message] = await outbox().claim({ limit: 1, leaseSeconds: 30 });
    clock.advance(31);
    const again = await outbox().claim({ limit: 10, leaseSeconds: 30 });
    const second = again.find(({ id }) => id === message?.id);
    expect(second?.attempt).toBe(2);
    expect(await outbox().complete(message as { id: string; attempt: number })).toBe(false);
    expect(await outbox().complete(second as { id: string; attempt: number })).toBe(true);
    expect(await outbox().complete(second as { id: string; attempt: number })).toBe(false);
    clock.advance(31);
    const later = await outbox().claim({ limit: 10, leaseSeconds: 30 });
    expect(later.map(({ id }) => id)).not.toContain(message?.id);
  });
});
