/** Bank Contoh, the invented bank of the sandbox, spoken to over HTTP like any other: a model for adapters of real providers. */
import { qrisLimit } from '@layan/indonesia';
import { z } from 'zod';
import {
  ProviderRefusal,
  type ChargeOrder,
  type ChargeReport,
  type Notification,
  type PaymentProvider,
  type RefundOrder,
  type Verdict,
} from '../provider.js';
import { verify } from '../signatures/standard-webhooks.js';

export const contohId = 'bank-contoh';

export const contohMethods = [
  { id: 'qris', kind: 'qris', name: 'QRIS', max: qrisLimit, seconds: 30 * 60 },
  { id: 'va-contoh', kind: 'virtual_account', name: 'Bank Contoh', max: null, seconds: 24 * 3600 },
] as const;

/** A charge as the bank writes it. */
export const bankChargeSchema = z.object({
  reference: z.string(),
  state: z.enum(['open', 'paid', 'expired', 'cancelled']),
  instruction: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('qris'), payload: z.string() }),
      z.object({ kind: z.literal('virtual_account'), bank: z.string(), number: z.string() }),
    ])
    .nullable(),
  expiresAt: z.iso.datetime({ offset: true }),
  payments: z.array(
    z.object({
      reference: z.string(),
      amount: z.string(),
      currency: z.string(),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});
export type BankCharge = z.infer<typeof bankChargeSchema>;

export const bankNoticeSchema = z.object({ type: z.literal('charge.changed'), charge: bankChargeSchema });
const refundSchema = z.object({ state: z.enum(['requested', 'done', 'failed']) });

export interface ContohOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Address of the bank's API, without a slash at its end. */
  readonly base: string;
  /** Proves to the bank who asks. */
  readonly key: string;
  /** Any of these may have signed a notification: two while they are changed. */
  readonly secrets: readonly Buffer[];
  /** Longest a call may take, in milliseconds; default 8000: somebody waits for the first of them. */
  readonly timeout?: number;
}

export class ContohProvider implements PaymentProvider {
  readonly id = contohId;
  readonly methods = contohMethods;
  readonly #options: ContohOptions;

  constructor(options: ContohOptions) {
    this.#options = options;
  }

  async charge({ expiresAt, ...order }: ChargeOrder): Promise<ChargeReport> {
    return reportOf(await this.#post('/charges', { ...order, expiresAt: expiresAt.toISOString() }, bankChargeSchema));
  }

  async query(reference: string): Promise<ChargeReport | null> {
    const reply = await this.#call('GET', `/charges/${encodeURIComponent(reference)}`);
    if (reply.status === 404) return null;
    return reportOf(bankChargeSchema.parse(await readReply(reply)));
  }

  async cancel(reference: string): Promise<ChargeReport> {
    return reportOf(await this.#post(`/charges/${encodeURIComponent(reference)}/cancel`, {}, bankChargeSchema));
  }

  async refund(order: RefundOrder): Promise<'requested' | 'done' | 'failed'> {
    return (await this.#post('/refunds', order, refundSchema)).state;
  }

  verify(notification: Notification, now: Date): Verdict {
    const fault = verify(this.#options.secrets, notification, now);
    if (fault) return { fault };
    const { data } = bankNoticeSchema.safeParse(parse(notification.body));
    return data ? { report: reportOf(data.charge) } : { fault: 'unreadable' };
  }

  async #post<Reply>(path: string, body: object, schema: z.ZodType<Reply>): Promise<Reply> {
    return schema.parse(await readReply(await this.#call('POST', path, JSON.stringify(body))));
  }

  async #call(method: string, path: string, body?: string): Promise<Response> {
    const { fetch, base, key, timeout = 8000 } = this.#options;
    const signal = AbortSignal.timeout(timeout);
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    // whatever fetch this is, nobody waits longer
    return Promise.race([
      fetch(base + path, { method, headers, signal, ...(body === undefined ? {} : { body }) }),
      late,
    ]);
  }
}

/** @throws ProviderRefusal for a 422: the bank has understood and made nothing. */
async function readReply(reply: Response): Promise<unknown> {
  if (reply.ok) return reply.json();
  await reply.body?.cancel();
  if (reply.status === 422) throw new ProviderRefusal('The bank refuses it');
  throw new Error(`The bank answers ${reply.status}`);
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
}

const reportOf = ({ expiresAt, payments, ...charge }: BankCharge): ChargeReport => ({
  ...charge,
  expiresAt: new Date(expiresAt),
  payments: payments.map((payment) => ({ ...payment, at: new Date(payment.at) })),
});
