import type { PaymentProvider, ProviderMethod } from './provider.js';

export interface PaymentOptions {
  readonly providers: readonly PaymentProvider[];
  /** How long a bill can be paid, in seconds; default 7 days. */
  readonly billSeconds?: number;
  /** Told of calls to providers that failed, and of notifications; for the log. Nothing personal. */
  readonly onEvent?: (event: PaymentEvent) => void;
}

export type PaymentEvent =
  | { readonly type: 'call_failed'; readonly provider: string; readonly call: string; readonly error: unknown }
  | { readonly type: 'notification'; readonly provider: string; readonly outcome: string };

/** What the stores of payment are made of, beside what every store is. */
export interface PaymentParts {
  readonly billSeconds: number;
  readonly methods: readonly ProviderMethod[];
  /** Of the method; undefined when no provider has it any more. */
  providerOf(method: string): PaymentProvider | undefined;
  provider(id: string): PaymentProvider | undefined;
  readonly onEvent: (event: PaymentEvent) => void;
}

const week = 7 * 24 * 3600;

/** @throws when two providers have the same id, or methods of the same id. */
export function paymentParts({ providers, billSeconds = week, onEvent = () => {} }: PaymentOptions): PaymentParts {
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const byMethod = new Map(providers.flatMap((provider) => provider.methods.map(({ id }) => [id, provider] as const)));
  const methods = providers.flatMap((provider) => provider.methods);
  if (byId.size < providers.length || byMethod.size < methods.length)
    throw new Error('Payment providers and their methods have ids of their own');
  return {
    billSeconds,
    methods,
    providerOf: (method) => byMethod.get(method),
    provider: (id) => byId.get(id),
    onEvent,
  };
}
