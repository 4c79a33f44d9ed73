/** What happens to a bill, and what follows: the rules of ADR 11 as one pure function. */
import type { MoneyKind, MoneyRefusal } from '@layan/contract';
import {
  heldFree,
  isClosed,
  isLive,
  liveAttempt,
  outstanding,
  refundable,
  returned,
  split,
  type Account,
  type AccountAttempt,
  type AccountMoney,
} from './account.js';
import { arrived, givenBack, voided, type Entries } from './ledger.js';
import { wholeRupiah } from './money.js';

/** A payment as a provider tells of it, under its own reference. */
export interface ToldPayment {
  readonly reference: string;
  /** As the provider wrote it: `150000` or `150000.00`. */
  readonly amount: string;
  readonly currency: string;
}

export type Happening =
  /** A provider is about to be asked for a charge of what is outstanding. */
  | { readonly type: 'asked'; readonly attempt: string }
  /** The provider has made it, and it can be paid. */
  | { readonly type: 'offered'; readonly attempt: string }
  /** It shall not be paid any more; the provider is being asked to end it. */
  | { readonly type: 'ending'; readonly attempt: string }
  /** The provider has confirmed that it takes no more money for it. */
  | { readonly type: 'ended'; readonly attempt: string; readonly as: 'failed' | 'expired' | 'cancelled' }
  | ({ readonly type: 'money'; readonly attempt: string } & ToldPayment)
  | { readonly type: 'closed'; readonly as: 'expired' | 'cancelled' }
  /** Made of several, `id`, `id-2` …, when no single payment covers it. */
  | { readonly type: 'refund_asked'; readonly refund: string; readonly amount: number; readonly available: number }
  | { readonly type: 'refund_answered'; readonly refund: string; readonly as: 'done' | 'failed' };

/**
 * Why nothing changed. `known`: it was told before. `over`: what it is about has ended. `live`: an attempt stands in the way.
 * `unavailable`: another amount can be given back. Money that is refused is kept for an officer with the reason.
 */
export type Refusal = 'known' | 'over' | 'live' | 'unavailable' | MoneyRefusal;

export interface Step {
  readonly account: Account;
  /** What the ledger gets; empty when no money moved. */
  readonly entries: Entries;
  /** Null when it was taken. */
  readonly refused: Refusal | null;
}

/** Moves an account on. What is refused leaves it as it was. */
export function next(account: Account, happening: Happening): Step {
  switch (happening.type) {
    case 'asked':
      return ask(account, happening.attempt);
    case 'offered':
      return moveAttempt(account, happening.attempt, ({ state }) => state === 'created' && { state: 'waiting' });
    case 'ending':
      return moveAttempt(account, happening.attempt, ({ ending }) => !ending && { ending: true });
    case 'ended':
      return moveAttempt(account, happening.attempt, () => ({ state: happening.as, ending: false }));
    case 'money':
      return takeMoney(account, happening.attempt, happening);
    case 'closed':
      return close(account, happening.as);
    case 'refund_asked':
      return askRefund(account, happening);
    case 'refund_answered':
      return answerRefund(account, happening.refund, happening.as);
  }
}

const took = (account: Account, entries: Entries = {}): Step => ({ account, entries, refused: null });
const refuse = (account: Account, refused: Refusal): Step => ({ account, entries: {}, refused });

function ask(account: Account, id: string): Step {
  if (account.state !== 'open') return refuse(account, 'over');
  if (liveAttempt(account)) return refuse(account, 'live');
  const attempt = { id, state: 'created', amount: outstanding(account), ending: false } as const;
  return took({ ...account, attempts: [...account.attempts, attempt] });
}

/** @param change What becomes of a live attempt; false when that is nothing new. */
function moveAttempt(
  account: Account,
  id: string,
  change: (attempt: AccountAttempt) => Partial<AccountAttempt> | false,
): Step {
  const found = account.attempts.find((attempt) => attempt.id === id);
  if (found === undefined || !isLive(found)) return refuse(account, 'over');
  const changed = change(found);
  if (changed === false) return refuse(account, 'known');
  return took({ ...account, attempts: account.attempts.map((one) => (one === found ? { ...one, ...changed } : one)) });
}

function takeMoney(account: Account, id: string, told: ToldPayment): Step {
  const attempt = account.attempts.find((one) => one.id === id);
  if (attempt === undefined) return refuse(account, 'over');
  const amount = told.currency === 'IDR' ? wholeRupiah(told.amount) : null;
  if (amount === null) return refuse(account, told.currency === 'IDR' ? 'amount' : 'currency');
  const earlier = account.money.find(({ reference }) => reference === told.reference);
  if (earlier) return refuse(account, earlier.amount === amount && earlier.attempt === id ? 'known' : 'contradicted');

  const money = classify(account, attempt, told.reference, amount);
  const after = settle({ ...account, money: [...account.money, money] }, attempt);
  return took(after, arrived(money));
}

function classify(account: Account, attempt: AccountAttempt, reference: string, amount: number): AccountMoney {
  const owed = outstanding(account);
  const counted = Math.min(amount, owed);
  return {
    reference,
    attempt: attempt.id,
    kind: kindOf(account, attempt, amount, owed),
    amount,
    counted,
    held: amount - counted,
  };
}

function kindOf(account: Account, attempt: AccountAttempt, amount: number, owed: number): MoneyKind {
  if (isClosed(account)) return 'late';
  if (owed === 0) return 'duplicate';
  if (!isLive(attempt)) return 'late';
  if (amount === owed) return 'exact';
  return amount < owed ? 'underpaid' : 'overpaid';
}

/** The attempt is settled by any money; one that is live beside it and no longer asks for what is owed has to end. */
function settle(account: Account, by: AccountAttempt): Account {
  const owed = outstanding(account);
  const attempts = account.attempts.map((attempt) => {
    if (!isLive(attempt)) return attempt;
    if (attempt.id === by.id) return { ...attempt, state: 'settled' as const, ending: false };
    return attempt.amount === owed ? attempt : { ...attempt, ending: true };
  });
  return { ...account, attempts, state: account.state === 'open' && owed === 0 ? 'paid' : account.state };
}

function close(account: Account, as: 'expired' | 'cancelled'): Step {
  if (account.state !== 'open') return refuse(account, 'over');
  if (liveAttempt(account)) return refuse(account, 'live');
  return took({ ...account, state: as }, voided(account.total, account.total - outstanding(account)));
}

function askRefund(
  account: Account,
  { refund: id, amount, available }: Extract<Happening, { type: 'refund_asked' }>,
): Step {
  if (available !== refundable(account)) return refuse(account, 'unavailable');
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > available) return refuse(account, 'unavailable');
  let free = heldFree(account);
  const refunds = split(account, amount).map((part, at) => {
    const fromHeld = Math.min(part.amount, free);
    free -= fromHeld;
    return { ...part, id: at === 0 ? id : `${id}-${at + 1}`, state: 'requested' as const, fromHeld };
  });
  return took({ ...account, refunds: [...account.refunds, ...refunds] });
}

function answerRefund(account: Account, id: string, as: 'done' | 'failed'): Step {
  const found = account.refunds.find((refund) => refund.id === id);
  if (found?.state !== 'requested') return refuse(account, 'over');
  const refunds = account.refunds.map((refund) => (refund === found ? { ...refund, state: as } : refund));
  const after = { ...account, refunds };
  if (as === 'failed') return took(after);
  return took({ ...after, state: stateAfterRefund(after) }, givenBack(found));
}

/** Only what had paid the bill makes it a refunded one; an excess that goes back does not. */
function stateAfterRefund(account: Account): Account['state'] {
  const given = returned(account);
  if (given === 0 || isClosed(account)) return account.state;
  return given === account.total ? 'refunded' : 'partly_refunded';
}
