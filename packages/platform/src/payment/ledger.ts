/** Double entry: every movement is a set of entries that sum to nothing. Debits are positive. */

/** `receivable`: owed by the citizen. `revenue`: the agency's. `bank`: at the provider. `held`: owed to the citizen. */
export const ledgerAccounts = ['receivable', 'revenue', 'bank', 'held'] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

/** Amounts by account, in whole rupiah. */
export type Entries = Readonly<Partial<Record<LedgerAccount, number>>>;

export const billed = (total: number): Entries => ({ receivable: total, revenue: -total });

export const arrived = ({ amount, counted, held }: { amount: number; counted: number; held: number }): Entries => ({
  bank: amount,
  receivable: -counted,
  held: -held,
});

/** The bill is void: nothing of it is owed any more, and what was counted is owed back. */
export const voided = (total: number, counted: number): Entries => ({
  revenue: total,
  receivable: counted - total,
  held: -counted,
});

export const givenBack = ({ amount, fromHeld }: { amount: number; fromHeld: number }): Entries => ({
  bank: -amount,
  held: fromHeld,
  revenue: amount - fromHeld,
});
