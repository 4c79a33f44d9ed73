/** What the platform asks of whoever takes the money. One adapter a provider; every call may fail, and then nobody knows what was done. */
import type { PaymentInstruction, PaymentMethod } from '@layan/contract';
import type { ToldPayment } from './next.js';

export interface ProviderMethod extends PaymentMethod {
  /** Largest charge in whole rupiah; null when there is no such limit. */
  readonly max: number | null;
  /** How long an instruction can be paid, in seconds. */
  readonly seconds: number;
}

export interface ChargeOrder {
  /** Ours. The same again gives the charge that was made under it, whatever became of it. */
  readonly reference: string;
  readonly method: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly expiresAt: Date;
}

/** A payment the provider has taken. */
export interface ProviderPayment extends ToldPayment {
  readonly at: Date;
}

/** How a charge stands, as its provider tells it: in a reply, or in a notification. */
export interface ChargeReport {
  /** Ours. */
  readonly reference: string;
  /** `open`: it takes money. `paid`, `expired`, `cancelled`: it takes no more, and that is final. */
  readonly state: 'open' | 'paid' | 'expired' | 'cancelled';
  /** What to pay with; null where the report leaves it out. */
  readonly instruction: PaymentInstruction | null;
  /** Null where the report leaves it out. */
  readonly expiresAt: Date | null;
  readonly payments: readonly ProviderPayment[];
}

export interface RefundOrder {
  /** Ours. The same again is the same refund. */
  readonly reference: string;
  /** The provider's reference of the payment that is given back. */
  readonly payment: string;
  /** Whole rupiah. */
  readonly amount: number;
}

/** A notification as it came. */
export interface Notification {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** `forged`: not signed by the provider. `old`: signed for another time. `unreadable`: signed, and not what we know of this provider. */
export type NotificationFault = 'forged' | 'old' | 'unreadable';

/**
 * What a notification is worth. `ask`: it comes from the provider, but what it says is not signed; the charge of this reference is asked
 * after instead.
 */
export type Verdict =
  { readonly report: ChargeReport } | { readonly ask: string } | { readonly fault: NotificationFault };

/** The provider has understood, and made nothing. */
export class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal';
}

export interface PaymentProvider {
  /** In `/notifications/{id}`, and with every charge. */
  readonly id: string;
  readonly methods: readonly ProviderMethod[];
  /** @throws ProviderRefusal; anything else means that nobody knows. */
  charge(order: ChargeOrder): Promise<ChargeReport>;
  /** How a charge stands; null when the provider has none under this reference. */
  query(reference: string): Promise<ChargeReport | null>;
  /** Ends a charge, also one the provider has not heard of yet, and tells how it stands then: anything but `open` is confirmed. */
  cancel(reference: string): Promise<ChargeReport>;
  /** @throws when nobody knows. */
  refund(order: RefundOrder): Promise<'requested' | 'done' | 'failed'>;
  /** Whether a notification is the provider's, on the bytes as they came, and what it says. */
  verify(notification: Notification, now: Date): Verdict;
}
