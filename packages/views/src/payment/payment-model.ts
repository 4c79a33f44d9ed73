/** What a bill and its payment are, as far as a page reads them: the contract's shapes fit as they are. */
import type { Localized, Pack } from '@layan/definition';
import type { Content, QrPath } from '@layan/elements/templates';
import type { PostForm } from '../context.js';

interface Rupiah {
  readonly amount: number;
}

export interface PaymentMethodModel {
  readonly id: string;
  /** A kind this list does not have is offered by its name alone. */
  readonly kind: string;
  /** `QRIS`, `Bank Contoh` */
  readonly name: string;
}

export interface CodeModel {
  readonly kind: 'qris';
  readonly payload: string;
}

export interface AccountModel {
  readonly kind: 'virtual_account';
  readonly bank: string;
  readonly number: string;
}

export type InstructionModel = CodeModel | AccountModel;

export interface AttemptModel {
  readonly id: string;
  readonly method: PaymentMethodModel;
  readonly state: 'created' | 'waiting' | 'settled' | 'failed' | 'expired' | 'cancelled';
  readonly amount: Rupiah;
  /** A kind that a page does not know is never drawn. */
  readonly instruction: InstructionModel | null;
  readonly expiresAt: string | null;
}

export interface MoneySeenModel {
  readonly id: string;
  readonly method: PaymentMethodModel;
  readonly kind: 'exact' | 'underpaid' | 'overpaid' | 'duplicate' | 'late';
  readonly amount: Rupiah;
  readonly counted: Rupiah;
  readonly held: Rupiah;
  readonly at: string;
}

export interface RefundModel {
  readonly id: string;
  readonly amount: Rupiah;
  readonly state: 'requested' | 'done' | 'failed';
  readonly reason: string;
  readonly at: string;
}

/** What is owed for one case, and what became of it. */
export interface IntentModel {
  readonly id: string;
  readonly case: { readonly id: string; readonly number: string };
  readonly service: { readonly id: string; readonly title: Localized };
  readonly agency: { readonly name: Localized };
  readonly state: 'open' | 'paid' | 'cancelled' | 'expired' | 'partly_refunded' | 'refunded';
  readonly items: readonly { readonly code: string; readonly label: Localized; readonly amount: Rupiah }[];
  readonly total: Rupiah;
  readonly outstanding: Rupiah;
  readonly methods: readonly PaymentMethodModel[];
  readonly attempt: AttemptModel | null;
  readonly money: readonly MoneySeenModel[];
  readonly refunds: readonly RefundModel[];
  readonly receipt: { readonly number: string; readonly at: string; readonly method: PaymentMethodModel } | null;
  readonly expiresAt: string;
}

/** Where the page's steps lead where no script makes them. */
export interface PaymentLinks {
  /** The bill as it is now. */
  readonly check: string;
  /** The choice of another method. */
  readonly choose: string;
  /** The code as a picture to keep; null where a script makes it. */
  readonly picture: string | null;
  /** The receipt alone on a page; null where it is one, or where there is no such page. */
  readonly print: string | null;
}

export interface PaymentModel {
  readonly intent: IntentModel;
  /** RFC 3339; an instruction is not shown past its end. */
  readonly now: string;
  /** Posts `method`. */
  readonly form: PostForm;
  readonly links: PaymentLinks;
  /** The person wants another method than the one that is live. */
  readonly choosing?: boolean;
  /** Id of the method that was chosen, where the page comes back. */
  readonly chosen?: string;
  /**
   * Why there is no instruction: nothing was chosen; the provider cannot be asked; the one before has not certainly ended, so that there
   * is no second one.
   */
  readonly problem?: 'method_missing' | 'down' | 'switch_busy';
  /** A live page: what it is doing now. */
  readonly status?: 'sending' | 'checking' | 'offline';
  /** The code, where no script draws it. */
  readonly drawn?: QrPath | null;
  /** What a provider shows itself, for an instruction of another kind. */
  readonly provider?: Content;
}

/**
 * What a page shows of a bill that can be paid. `lapsed`: the time to pay is over by the clock, and the provider has not said yet what came
 * of it. `refused`: the instruction cannot be trusted; `other`: it is of a kind that is shown by its provider.
 */
export type PayingStage = 'choose' | 'asking' | 'qris' | 'account' | 'other' | 'refused' | 'lapsed';

/** What a page shows of a bill that nobody pays any more. */
export type OverStage = 'paid' | 'refunded' | 'expired' | 'cancelled';

export type PaymentStage = PayingStage | OverStage;

type Staged = Pick<PaymentModel, 'intent' | 'now' | 'choosing'>;

export const paymentStage = (model: Staged, pack: Pick<Pack, 'payment'>): PaymentStage =>
  overStage(model.intent) ?? payingStage(model, pack);

/** Null for a bill that is open. */
export const overStage = ({ state }: IntentModel): OverStage | null =>
  state === 'open' ? null : state === 'partly_refunded' ? 'refunded' : state;

/** Money has come, or will come no more: there is more to say than how to pay. */
export const hasOutcome = (intent: IntentModel): boolean => overStage(intent) !== null || intent.money.length > 0;

export function payingStage({ intent, now, choosing }: Staged, pack: Pick<Pack, 'payment'>): PayingStage {
  const { attempt, methods } = intent;
  if (choosing && methods.length > 0) return 'choose';
  if (attempt?.state === 'created') return 'asking';
  if (attempt?.state !== 'waiting' || !attempt.instruction) return 'choose';
  if (attempt.expiresAt !== null && Date.parse(attempt.expiresAt) <= Date.parse(now)) return 'lapsed';
  switch (attempt.instruction.kind) {
    case 'qris':
      return isShowable(attempt.instruction.payload, attempt.amount, pack) ? 'qris' : 'refused';
    case 'virtual_account':
      return 'account';
    default:
      return 'other';
  }
}

/** Whether the pack has found nothing against a QRIS; without a pack that can judge it, none is shown. */
export const isShowable = (payload: string, amount: Rupiah, { payment }: Pick<Pack, 'payment'>): boolean =>
  payment !== undefined && payment.checkQris(payload, amount).length === 0;
