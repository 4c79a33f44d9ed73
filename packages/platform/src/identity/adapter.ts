import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { errors, type Adapter, type AdapterFactory, type AdapterPayload } from 'oidc-provider';
import type { Database } from '../database/index.js';
import { hashId, seal, unseal } from '../sessions/seal.js';
import type { IdentitySchema, OidcRecordRow } from './tables.js';

export interface AdapterOptions {
  readonly database: Database;
  /** 32 bytes: payloads hold tokens and claims, so they are encrypted. */
  readonly secret: Buffer;
}

/** What ends when its grant is revoked. */
const grantable = [
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'DeviceCode',
  'BackchannelAuthenticationRequest',
];

/** Storage of the OpenID provider, one table for all its models. The library calls with ids that are secrets; rows hold their hashes. */
export function createAdapter(options: AdapterOptions): AdapterFactory {
  const db = options.database.reader.withTables<IdentitySchema>();
  return (model) => new RecordAdapter(model, db, options.secret);
}

/** Removes what has expired. */
export async function purgeRecords(database: Database, now: Date): Promise<void> {
  await database.reader.withTables<IdentitySchema>().deleteFrom('oidc_records').where('expires_at', '<', now).execute();
}

class RecordAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly db: Kysely<IdentitySchema>,
    private readonly secret: Buffer,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const row: OidcRecordRow = {
      model: this.model,
      id: hashId(id),
      sealed: seal(this.secret, this.#purpose(hashId(id)), JSON.stringify(payload)),
      uid: hashed(payload.uid),
      user_code: hashed(payload.userCode),
      grant_id: hashed(payload.grantId),
      expires_at: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000),
      consumed_at: null,
    };
    const { model: _model, id: _id, consumed_at: _consumed, ...changed } = row;
    await this.db
      .insertInto('oidc_records')
      .values(row)
      .onConflict((conflict) => conflict.columns(['model', 'id']).doUpdateSet(changed))
      .execute();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.#find('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#find('uid', uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#find('user_code', userCode);
  }

  /** Of several requests with the same code, one gets through. */
  async consume(id: string): Promise<void> {
    const { numUpdatedRows } = await this.db
      .updateTable('oidc_records')
      .set({ consumed_at: sql<Date>`now()` })
      .where('model', '=', this.model)
      .where('id', '=', hashId(id))
      .where('consumed_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new errors.InvalidGrant();
  }

  async destroy(id: string): Promise<void> {
    await this.db.deleteFrom('oidc_records').where('model', '=', this.model).where('id', '=', hashId(id)).execute();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.db
      .deleteFrom('oidc_records')
      .where('grant_id', '=', hashId(grantId))
      .where('model', 'in', grantable)
      .execute();
  }

  async #find(column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> {
    const row = await this.db
      .selectFrom('oidc_records')
      .select(['id', 'sealed', 'expires_at', 'consumed_at'])
      .where('model', '=', this.model)
      .where(column, '=', hashId(value))
      .executeTakeFirst();
    if (row === undefined || (row.expires_at !== null && row.expires_at.getTime() <= Date.now())) return undefined;
    const text = unseal(this.secret, this.#purpose(row.id), row.sealed);
    if (text === null) return undefined;
    const payload = JSON.parse(text) as AdapterPayload;
    return row.consumed_at === null ? payload : { ...payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) };
  }

  #purpose(hash: string): string {
    return `oidc ${this.model} ${hash}`;
  }
}

const hashed = (value: string | undefined): string | null => (value === undefined ? null : hashId(value));
