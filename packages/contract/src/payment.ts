/**
 * Money a citizen owes, and what became of it. An intent is what is owed; an attempt is one charge at one provider; money is what a
 * provider has seen. Only a provider's notification or a query of ours moves any of them, never a browser.
 */
import type { Localized } from '@layan/definition';
import type { Instant, Money, ServiceReference } from './common.js';

/** `open` → `paid` | `cancelled` | `expired`; `paid` → `partly_refunded` → `refunded`. Never back. */
export const intentStates = ['open', 'paid', 'cancelled', 'expired', 'partly_refunded', 'refunded'] as const;
export type IntentState = (typeof intentStates)[number];

export const attemptStates = ['created', 'waiting', 'settled', 'failed', 'expired', 'cancelled'] as const;
/**
 * `created`: asked for, the provider has not answered yet (or not understandably: we go on asking it); nothing can be paid.
 * `waiting`: there is an instruction that can be paid. The others are ends. At most one attempt of an intent is `created` or `waiting`.
 */
export type AttemptState = (typeof attemptStates)[number];

export const paymentKinds = ['qris', 'virtual_account'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** One way to pay this bill. */
export interface PaymentMethod {
  /** Stable, for `POST /intents/{id}/attempts`: `qris`, `va-contoh`. */
  readonly id: string;
  readonly kind: PaymentKind;
  /** Who takes the money, as people know it: `QRIS`, `Bank Contoh`. */
  readonly name: string;
}

/** What a person needs to pay with; a provider's text is shown, never run. */
export type PaymentInstruction =
  | { readonly kind: 'qris'; readonly payload: string }
  | { readonly kind: 'virtual_account'; readonly bank: string; readonly number: string };

export interface Attempt {
  readonly id: string;
  readonly intent: string;
  readonly method: PaymentMethod;
  readonly state: AttemptState;
  /** What this charge is for: what was outstanding when it was made. */
  readonly amount: Money;
  /** Null unless it can be paid now: what has ended, or is being ended, cannot be paid by looking at it. */
  readonly instruction: PaymentInstruction | null;
  /** Last moment at which the provider takes the money; null until the provider has said. */
  readonly expiresAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/**
 * How money that arrived relates to what was owed at that moment. `underpaid`: less, the rest stays owed. `overpaid`: more, the excess is
 * held. `duplicate`: nothing was owed any more. `late`: it came by an attempt that had ended, or for an intent that had.
 */
export const moneyKinds = ['exact', 'underpaid', 'overpaid', 'duplicate', 'late'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** Money that a provider has seen. */
export interface MoneySeen {
  readonly id: string;
  readonly attempt: string;
  readonly method: PaymentMethod;
  readonly kind: MoneyKind;
  readonly amount: Money;
  /** How much of it pays the bill. */
  readonly counted: Money;
  /** How much of it waits for an officer to give back; the sum of both is `amount`. */
  readonly held: Money;
  /** When the provider took it. */
  readonly at: Instant;
}

export const refundStates = ['requested', 'done', 'failed'] as const;
export interface Refund {
  readonly id: string;
  readonly amount: Money;
  readonly state: (typeof refundStates)[number];
  /** What the officer wrote to the citizen. */
  readonly reason: string;
  readonly at: Instant;
}

export interface BillItem {
  /** Code of the definition's fee line. */
  readonly code: string;
  readonly label: Localized;
  readonly amount: Money;
}

/** Proof that the bill is paid. */
export interface PaymentReceipt {
  /** For people: `B-7Q2K-94MD`. */
  readonly number: string;
  readonly at: Instant;
  readonly method: PaymentMethod;
}

/** What is owed for one case. */
export interface Intent {
  readonly id: string;
  readonly case: { readonly id: string; readonly number: string };
  readonly service: ServiceReference & { readonly title: Localized };
  readonly agency: { readonly id: string; readonly name: Localized };
  readonly state: IntentState;
  /** As the definition's fee made it at submit; it does not change afterwards. */
  readonly items: readonly BillItem[];
  readonly total: Money;
  /** Total less what was counted; 0 once paid. */
  readonly outstanding: Money;
  /** What can still be given back: money counted and held, less refunds that did not fail; 0 while the bill is open. */
  readonly refundable: Money;
  /** Ways in which `outstanding` can be paid now; empty when it cannot. */
  readonly methods: readonly PaymentMethod[];
  /** The live attempt, else the one that ended last; null before the first. */
  readonly attempt: Attempt | null;
  /** In order of arrival. */
  readonly money: readonly MoneySeen[];
  readonly refunds: readonly Refund[];
  /** Null until paid. */
  readonly receipt: PaymentReceipt | null;
  /** Last moment at which the bill can be paid. */
  readonly expiresAt: Instant;
  /** Counts up with every change; its quoted form is the ETag. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/**
 * Body of `POST /intents/{id}/attempts`; it answers with the intent. Ends the live attempt of another method first (503
 * `payment-unavailable` while its provider does not confirm that); the same method gives the live one again.
 */
export interface CreateAttempt {
  readonly method: string;
}

/** Body of `POST /desk/intents/{id}/refunds` (officers alone). */
export interface CreateRefund {
  readonly amount: Money;
  /** `refundable` as the officer saw it; 412 when it is another meanwhile. */
  readonly available: Money;
  /** To the citizen. */
  readonly reason: string;
}

/** Money that waits for an officer to give back. */
export interface HeldMoney {
  readonly intent: string;
  readonly case: { readonly id: string; readonly number: string };
  readonly amount: Money;
  /** Of the bill: whether it was paid, or had ended. */
  readonly state: IntentState;
  /** How the money of which some was held at once related to what was owed; empty where all of it was counted until the bill ended. */
  readonly kinds: readonly MoneyKind[];
  /** When the first of it came. */
  readonly since: Instant;
}

/**
 * Why money was not booked: it is not rupiah; it is no whole positive number of rupiah; the provider has said another amount of the same
 * payment, or told of it under another attempt.
 */
export const moneyRefusals = ['currency', 'amount', 'contradicted'] as const;
export type MoneyRefusal = (typeof moneyRefusals)[number];

/** What a provider told of and was not booked: an officer asks the provider. */
export interface RefusedMoney {
  readonly id: string;
  readonly intent: string;
  readonly case: { readonly id: string; readonly number: string };
  readonly attempt: string;
  readonly reason: MoneyRefusal;
  /** The provider's own reference of the payment. */
  readonly reference: string;
  /** As the provider wrote it. */
  readonly amount: string;
  readonly currency: string;
  readonly at: Instant;
}
