import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor } from '../stores/actor.js';
import { describeEachDatabase } from '../testing/databases.js';
import { StoppedClock } from '../testing/world.js';
import { Counters } from './counters.js';
import { ParkedStore } from './parked.js';
import { SessionStore } from './store.js';

const secret = randomBytes(32);
const canary = 'Sari Kenari-7713';
const actor: CitizenActor = {
  kind: 'citizen',
  person: { issuer: 'urn:contoh', sub: 'sari' },
  identity: { name: canary, nik: '3171015203909901' },
  assurance: 'substantial',
};
const limits = { idle: 600, absolute: 3600 };

describeEachDatabase('sessions and what goes with them', (under) => {
  let clock: StoppedClock;
  let sessions: SessionStore;
  beforeEach(() => {
    clock = new StoppedClock();
    sessions = new SessionStore({ database: under.database, clock, limits, secret });
  });
  const begin = (sub = 'sari', sid = 'sid-1') => sessions.create({ kind: 'pages', sub, sid, actor });

  describe('a session', () => {
    it('is found by the id in the cookie, with its actor', async () => {
      const { id } = await begin();
      expect(await sessions.find('pages', id)).toMatchObject({ state: 'live', session: { sub: 'sari', actor } });
    });

    it('is not found on the desk, nor by a made-up id', async () => {
      const { id } = await begin();
      expect(await sessions.find('desk', id)).toBeNull();
      expect(await sessions.find('pages', `${id}x`)).toBeNull();
    });

    it('stays alive while it is used, and ends when it is not', async () => {
      const { id } = await begin();
      for (let used = 0; used < 3; used += 1) {
        clock.advance(limits.idle - 10);
        expect(await sessions.find('pages', id)).toMatchObject({ state: 'live' });
      }
      clock.advance(limits.idle);
      expect(await sessions.find('pages', id)).toEqual({ state: 'ended', sub: 'sari' });
    });

    it('ends in the end, however much it is used', async () => {
      const { id } = await begin();
      for (let used = 0; used < limits.absolute; used += 300) {
        clock.advance(300);
        await sessions.find('pages', id);
      }
      expect(await sessions.find('pages', id)).toEqual({ state: 'ended', sub: 'sari' });
    });

    it('ends when told, and only that one', async () => {
      const one = await begin();
      const other = await begin();
      await sessions.end(one.session.key);
      expect(await sessions.find('pages', one.id)).toEqual({ state: 'ended', sub: 'sari' });
      expect(await sessions.find('pages', other.id)).toMatchObject({ state: 'live' });
    });

    it('ends with the session at the provider that it came from', async () => {
      const one = await begin('sari', 'sid-a');
      const other = await begin('sari', 'sid-b');
      await sessions.endBySid('pages', 'sid-a');
      expect(await sessions.find('pages', one.id)).toMatchObject({ state: 'ended' });
      expect(await sessions.find('pages', other.id)).toMatchObject({ state: 'live' });
    });

    it('ends with all others of the same person', async () => {
      const [one, two, somebody] = [await begin('budi'), await begin('budi'), await begin('siti')];
      await sessions.destroyBySubject('budi');
      expect(await sessions.find('pages', one.id)).toMatchObject({ state: 'ended' });
      expect(await sessions.find('pages', two.id)).toMatchObject({ state: 'ended' });
      expect(await sessions.find('pages', somebody.id)).toMatchObject({ state: 'live' });
    });

    it('is forgotten long after it ended', async () => {
      const { id } = await begin();
      clock.advance(limits.absolute + 25 * 3600);
      await sessions.purge();
      expect(await sessions.find('pages', id)).toBeNull();
    });

    it('leaves neither its id nor a name in the database', async () => {
      const { id } = await begin();
      const { rows } = await sql<{ row: string }>`select row_to_json(s)::text as row from web_sessions s`.execute(
        under.database.reader,
      );
      const text = rows.map(({ row }) => row).join('\n');
      expect(text).toContain('sari');
      expect(text).not.toContain(id);
      expect(text).not.toContain(canary);
      expect(text).not.toContain('3171015203909901');
    });
  });

  describe('a parked form', () => {
    const parkingLimits = { seconds: 900, bytes: 2000, perAddress: 5 };
    const entries = [
      ['nama', canary],
      ['hobi', 'a'],
      ['hobi', 'b'],
    ] as const;
    const post = { sub: 'sari', path: '/layanan/a/b/c', entries };
    let parked: ParkedStore;
    beforeEach(() => {
      parked = new ParkedStore({ database: under.database, clock, limits: parkingLimits, secret });
    });
    const put = async (): Promise<string> => (await parked.put(post)) as string;

    it('comes back once, as it was', async () => {
      const id = await put();
      expect(await parked.take(id, { sub: 'sari', path: post.path })).toEqual(entries);
      expect(await parked.take(id, { sub: 'sari', path: post.path })).toBeNull();
    });

    it('waits for its own page', async () => {
      const id = await put();
      expect(await parked.take(id, { sub: 'sari', path: '/layanan/a/b/d' })).toBeNull();
      expect(await parked.take(id, { sub: 'sari', path: post.path })).toEqual(entries);
    });

    it('is destroyed when somebody else comes', async () => {
      const id = await put();
      expect(await parked.take(id, { sub: 'budi', path: post.path })).toBeNull();
      expect(await parked.take(id, { sub: 'sari', path: post.path })).toBeNull();
    });

    it('is kept for its time and no longer', async () => {
      const id = await put();
      clock.advance(parkingLimits.seconds);
      expect(await parked.keepFor(id, 'sari')).toBe(false);
      expect(await parked.take(id, { sub: 'sari', path: post.path })).toBeNull();
    });

    it('leaves no row behind when nobody comes for it', async () => {
      await put();
      clock.advance(parkingLimits.seconds + 1);
      await parked.purge();
      const { rows } = await sql`select 1 from parked_posts`.execute(under.database.reader);
      expect(rows).toEqual([]);
    });

    it('is not kept when it is too large', async () => {
      expect(await parked.put({ ...post, entries: [['nama', 'x'.repeat(2000)]] })).toBeNull();
    });

    it('cannot be read from the database', async () => {
      await put();
      const { rows } = await sql<{ row: string }>`select row_to_json(p)::text as row from parked_posts p`.execute(
        under.database.reader,
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ row }) => row).join('\n')).not.toContain(canary);
    });

    it('comes back to one of many who ask at once', async () => {
      const id = await put();
      const asked = Array.from({ length: 8 }, () => parked.take(id, { sub: 'sari', path: post.path }));
      const given = (await Promise.all(asked)).filter((entry) => entry !== null);
      expect(given).toEqual([entries]);
    });
  });

  describe('a counter', () => {
    it('counts each of many at once, and starts again when its time is over', async () => {
      const counters = new Counters({ database: under.database, clock, secret });
      const counts = await Promise.all(Array.from({ length: 20 }, () => counters.add('a', 60)));
      expect(counts.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      clock.advance(60);
      expect(await counters.add('a', 60)).toBe(1);
      await counters.takeBack('a');
      expect(await counters.add('a', 60)).toBe(1);
      await counters.clear('a');
      expect(await counters.add('a', 60)).toBe(1);
    });

    it('is forgotten when it is old', async () => {
      const counters = new Counters({ database: under.database, clock, secret });
      await counters.add('tua', 60);
      clock.advance(86_400);
      await counters.purge(60);
      const { rows } = await sql`select 1 from attempts`.execute(under.database.reader);
      expect(rows).toEqual([]);
    });

    it('does not say in the database what it counts', async () => {
      await new Counters({ database: under.database, clock, secret }).add(canary, 60);
      const { rows } = await sql<{ key: string }>`select key from attempts`.execute(under.database.reader);
      expect(rows.map(({ key }) => key).join(' ')).not.toContain(canary);
    });
  });
});
