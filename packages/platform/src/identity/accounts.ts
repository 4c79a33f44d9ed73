import type { Kysely } from 'kysely';
import type { Database } from '../database/index.js';
import { officerRoles, type CitizenActor, type OfficerActor, type OfficerRole } from '../stores/actor.js';
import type { AccountRow, IdentitySchema } from './tables.js';

export type AccountKind = AccountRow['kind'];
export type Account = Omit<AccountRow, 'password' | 'created_at'>;

/**
 * Issuer in the key of a person who signs in at our own provider. Not its address: that may change (another port, another domain),
 * and drafts and cases must stay with their people.
 */
export const ownIssuer = 'urn:layan:identity';

/** People who sign in at our provider. */
export class AccountStore {
  readonly #db: Kysely<IdentitySchema>;

  constructor(database: Database) {
    this.#db = database.reader.withTables<IdentitySchema>();
  }

  async get(sub: string): Promise<Account | null> {
    return (await this.#db.selectFrom('accounts').select(columns).where('sub', '=', sub).executeTakeFirst()) ?? null;
  }

  /** Citizens and officers are apart: a name of the other kind is not found. */
  async findForSignIn(kind: AccountKind, username: string): Promise<{ account: Account; password: string } | null> {
    const row = await this.#db
      .selectFrom('accounts')
      .select([...columns, 'password'])
      .where('kind', '=', kind)
      .where('username', '=', username)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { password, ...account } = row;
    return { account, password };
  }

  /** Names that are taken, of the given ones. */
  async existing(usernames: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.#db.selectFrom('accounts').select('username').where('username', 'in', usernames).execute();
    return new Set(rows.map((row) => row.username));
  }

  /** Adds accounts; a name that is taken stays as it is. */
  async add(rows: readonly AccountRow[]): Promise<void> {
    await this.#db
      .insertInto('accounts')
      .values([...rows])
      .onConflict((conflict) => conflict.column('username').doNothing())
      .execute();
  }
}

const columns = [
  'sub',
  'kind',
  'username',
  'name',
  'assurance',
  'nik',
  'birthdate',
  'phone',
  'email',
  'agency',
  'role',
] as const satisfies readonly (keyof Account)[];

/** The citizen an account speaks for. */
export function citizenActor(account: Account): CitizenActor {
  const { nik, name, birthdate, phone, email } = account;
  const known = Object.entries({ nik, name, birthdate, phone, email }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return {
    kind: 'citizen',
    person: { issuer: ownIssuer, sub: account.sub },
    identity: Object.fromEntries(known),
    assurance: account.assurance,
  };
}

/** The officer an account speaks for; null when it has no agency or a role we do not know. */
export function officerActor(account: Account): OfficerActor | null {
  const { sub, name, agency } = account;
  const role = officerRole(account.role);
  return agency === null || role === null ? null : { kind: 'officer', agency, sub, role, name };
}

export const officerRole = (role: unknown): OfficerRole | null => officerRoles.find((known) => known === role) ?? null;
