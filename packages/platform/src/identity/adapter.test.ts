import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { createAdapter, purgeRecords } from './adapter.js';

const payload = { kind: 'Session', uid: 'uid-1', accountId: 'sari', jti: 'id-1', exp: 1 };

describeEachDatabase('records of the provider', (under) => {
  const adapter = (model: string, secret = randomBytes(32)) =>
    createAdapter({ database: under.database, secret })(model) as Required<
      ReturnType<ReturnType<typeof createAdapter>>
    >;

  describe('a record', () => {
    it('is found by id, by uid and by user code, each within its model', async () => {
      const sessions = adapter('Session');
      await sessions.upsert('id-1', { ...payload, userCode: 'ABCD' }, 60);
      expect(await sessions.find('id-1')).toMatchObject(payload);
      expect(await sessions.findByUid('uid-1')).toMatchObject(payload);
      expect(await sessions.findByUserCode('ABCD')).toMatchObject(payload);
      expect(await adapter('Grant').find('id-1')).toBeUndefined();
    });

    it('is replaced by the same id', async () => {
      const sessions = adapter('Session');
      await sessions.upsert('id-2', payload, 60);
      await sessions.upsert('id-2', { ...payload, accountId: 'budi' }, 60);
      expect(await sessions.find('id-2')).toMatchObject({ accountId: 'budi' });
    });

    it('is gone when it has expired, and its row soon after', async () => {
      const sessions = adapter('Session');
      await sessions.upsert('id-3', payload, -1);
      expect(await sessions.find('id-3')).toBeUndefined();
      await purgeRecords(under.database, new Date());
      const { rows } = await sql`select 1 from oidc_records where expires_at < now()`.execute(under.database.reader);
      expect(rows).toEqual([]);
    });

    it('is consumed once, however many try at once', async () => {
      const codes = adapter('AuthorizationCode');
      await codes.upsert('code-1', { ...payload, kind: 'AuthorizationCode' }, 60);
      const tried = await Promise.allSettled(Array.from({ length: 6 }, () => codes.consume('code-1')));
      expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await codes.find('code-1'))?.consumed).toBeTypeOf('number');
    });

    it('goes with its grant', async () => {
      const [tokens, sessions] = [adapter('AccessToken'), adapter('Session')];
      await tokens.upsert('token-1', { grantId: 'grant-1' }, 60);
      await sessions.upsert('id-4', { ...payload, uid: 'uid-4' }, 60);
      await tokens.revokeByGrantId('grant-1');
      expect(await tokens.find('token-1')).toBeUndefined();
      expect(await sessions.find('id-4')).toBeDefined();
    });

    it('can be destroyed', async () => {
      const sessions = adapter('Session');
      await sessions.upsert('id-5', payload, 60);
      await sessions.destroy('id-5');
      expect(await sessions.find('id-5')).toBeUndefined();
    });

    it('is unreadable without the platform’s key, and its id stands nowhere', async () => {
      await adapter('AccessToken').upsert('token-kenari-81', { accountId: 'kenari-82' }, 60);
      expect(await adapter('AccessToken').find('token-kenari-81')).toBeUndefined();
      const { rows } = await sql<{ row: string }>`select row_to_json(o)::text as row from oidc_records o`.execute(
        under.database.reader,
      );
      expect(rows.map(({ row }) => row).join('\n')).not.toContain('kenari');
    });
  });
});
