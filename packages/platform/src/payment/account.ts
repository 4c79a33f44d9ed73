/** What is owed for one case and what became of it, as plain values. Amounts are whole rupiah. */
import type { AttemptState, IntentState, MoneyKind, Refund } from '@layan/contract';

export interface AccountAttempt {
  readonly id: string;
  readonly state: AttemptState;
  /** What was outstanding when it was made. */
  readonly amount: number;
  /** It is live and shall not be paid any more: its provider is being asked to end it. */
  readonly ending: boolean;
}

export interface AccountMoney {
  /** The provider's own reference of the payment. */
  readonly reference: string;
  readonly attempt: string;
  readonly kind: MoneyKind;
  readonly amount: number;
  /** How much of it paid the bill when it came, and how much was held. */
  readonly counted: number;
  readonly held: number;
}

export interface AccountRefund {
  readonly id: string;
  /** The payment that is given back. */
  readonly reference: string;
  readonly state: Refund['state'];
  readonly amount: number;
  /** How much of it comes out of what is held; the rest comes out of what paid the bill. */
  readonly fromHeld: number;
}

export interface Account {
  readonly state: IntentState;
  readonly total: number;
  /** In the order in which they were made; the same for the others. */
  readonly attempts: readonly AccountAttempt[];
  readonly money: readonly AccountMoney[];
  readonly refunds: readonly AccountRefund[];
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** Whether a provider may still take money for it, as far as we know. */
export const isLive = ({ state }: Pick<AccountAttempt, 'state'>): boolean => state === 'created' || state === 'waiting';

/** The one attempt that is live; undefined when none is. */
export const liveAttempt = ({ attempts }: Account): AccountAttempt | undefined => attempts.find(isLive);

/** Ended without being paid: what was counted by then pays nothing and is held. */
export const isClosed = ({ state }: Pick<Account, 'state'>): boolean => state === 'expired' || state === 'cancelled';

/** How a piece of money stands now. */
export function standing(
  account: Account,
  { amount, counted, held }: AccountMoney,
): Pick<AccountMoney, 'counted' | 'held'> {
  return isClosed(account) ? { counted: 0, held: amount } : { counted, held };
}

/** Total less what was counted; 0 unless open. */
export function outstanding(account: Account): number {
  return account.state === 'open' ? account.total - sum(account.money, ({ counted }) => counted) : 0;
}

const standingRefunds = ({ refunds }: Account): readonly AccountRefund[] =>
  refunds.filter(({ state }) => state !== 'failed');

/** What can still be given back; nothing while the bill is open, which would be short again. */
export function refundable(account: Account): number {
  if (account.state === 'open') return 0;
  return sum(account.money, ({ amount }) => amount) - sum(standingRefunds(account), ({ amount }) => amount);
}

/** What is held and not yet promised to anybody. */
export function heldFree(account: Account): number {
  const held = sum(account.money, (money) => standing(account, money).held);
  return held - sum(standingRefunds(account), ({ fromHeld }) => fromHeld);
}

/** What was given back of what had paid the bill. */
export function returned({ refunds }: Account): number {
  return sum(
    refunds.filter(({ state }) => state === 'done'),
    ({ amount, fromHeld }) => amount - fromHeld,
  );
}

/** Of which payments an amount is given back, the newest first: a provider gives back no more of a payment than it took. */
export function split(
  account: Account,
  amount: number,
): readonly { readonly reference: string; readonly amount: number }[] {
  const parts: { reference: string; amount: number }[] = [];
  let rest = amount;
  for (const { reference, amount: taken } of [...account.money].reverse()) {
    const promised = sum(
      standingRefunds(account).filter((refund) => refund.reference === reference),
      (refund) => refund.amount,
    );
    const part = Math.min(rest, taken - promised);
    if (part > 0) parts.push({ reference, amount: part });
    rest -= part;
  }
  return parts;
}
