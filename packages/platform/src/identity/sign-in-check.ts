import type { SignInError } from '@layan/views';
import type { RateLimits } from '../config.js';
import type { Counters } from '../sessions/index.js';
import type { Account, AccountKind, AccountStore } from './accounts.js';
import { verifyPassword } from './passwords.js';

export interface Credentials {
  readonly kind: AccountKind;
  readonly username: string;
  readonly password: string;
  /** Network address they came from. */
  readonly address: string;
}

export interface SignInCheckOptions {
  readonly accounts: AccountStore;
  readonly counters: Counters;
  readonly limits: Pick<RateLimits, 'accountFailures' | 'addressFailures' | 'lock'>;
}

/**
 * Checks credentials. An unknown name and a wrong password look alike, in words and in time; a name that nobody has locks like one
 * that somebody has. Attempts are counted before they are checked, so that many at once are no way round.
 */
export async function checkCredentials(
  { accounts, counters, limits }: SignInCheckOptions,
  { kind, username, password, address }: Credentials,
): Promise<{ readonly account: Account } | { readonly error: SignInError }> {
  const ofAccount = `account ${kind} ${username}`;
  const ofAddress = `address ${address}`;
  const [perAccount, perAddress] = [
    await counters.add(ofAccount, limits.lock),
    await counters.add(ofAddress, limits.lock),
  ];
  if (perAccount > limits.accountFailures || perAddress > limits.addressFailures) return { error: 'locked' };
  const found = await accounts.findForSignIn(kind, username);
  if (!(await verifyPassword(password, found?.password ?? null)) || found === null) return { error: 'wrong' };
  await counters.clear(ofAccount);
  await counters.takeBack(ofAddress);
  return { account: found.account };
}
