import type { IntentModel, MoneySeenModel } from './payment-model.js';

const sum = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((total, { amount }) => total + amount, 0);

/** What arrived and where it is, in whole rupiah. */
export function moneyOf({ money, refunds }: IntentModel): {
  readonly counted: number;
  readonly held: number;
  /** Held, and not yet on its way back. */
  readonly waiting: number;
  readonly heldAs: (kind: MoneySeenModel['kind']) => number;
} {
  const held = sum(money.map((each) => each.held));
  const back = sum(refunds.filter(({ state }) => state !== 'failed').map(({ amount }) => amount));
  return {
    counted: sum(money.map((each) => each.counted)),
    held,
    waiting: Math.max(0, held - back),
    heldAs: (kind) => sum(money.filter((each) => each.kind === kind).map((each) => each.held)),
  };
}
