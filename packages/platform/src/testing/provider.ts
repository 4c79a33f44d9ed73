import { ProviderRefusal, type ChargeOrder, type ChargeReport, type PaymentProvider } from '../payment/provider.js';
import type { ProviderPayment, RefundOrder, Verdict, Notification } from '../payment/provider.js';
import type { Clock } from '../clock.js';

type Call = 'charge' | 'query' | 'cancel' | 'refund';
/** `before`: it is down. `after`: it has done it, and its reply is lost. `refused`: it has understood and made nothing. */
type Failure = 'before' | 'after' | 'refused';

interface Kept extends Omit<ChargeReport, 'payments'> {
  readonly order: ChargeOrder;
  readonly payments: ProviderPayment[];
}

/** A provider in this process that does as it is told. It signs with a header that says so; `token` says who it is and signs nothing. */
export class TestProvider implements PaymentProvider {
  readonly id = 'kasir-uji';
  readonly methods = [
    { id: 'qris-uji', kind: 'qris', name: 'QRIS Uji', max: 10_000_000, seconds: 1800 },
    { id: 'va-uji', kind: 'virtual_account', name: 'Bank Uji', max: null, seconds: 24 * 3600 },
  ] as const;
  readonly charges = new Map<string, Kept>();
  readonly refunds = new Map<string, RefundOrder>();
  /** Every call in order: `charge kasir…`. */
  readonly calls: string[] = [];
  /** Called when a charge is made, before the reply is given. */
  onCharge: (reference: string) => Promise<void> = () => Promise.resolve();
  refundAnswer: 'requested' | 'done' | 'failed' = 'done';
  readonly #failures = new Map<Call, Failure>();
  #paid = 0;

  constructor(private readonly clock: Clock) {}

  /** From now on, until told otherwise. */
  fail(call: Call, failure: Failure | null): void {
    if (failure === null) this.#failures.delete(call);
    else this.#failures.set(call, failure);
  }

  async charge(order: ChargeOrder): Promise<ChargeReport> {
    return this.#call('charge', order.reference, async () => {
      const kept = this.charges.get(order.reference) ?? this.#make(order, 'open');
      await this.onCharge(order.reference);
      return this.#report(kept.reference);
    });
  }

  async query(reference: string): Promise<ChargeReport | null> {
    return this.#call('query', reference, () =>
      Promise.resolve(this.charges.has(reference) ? this.#report(reference) : null),
    );
  }

  async cancel(reference: string): Promise<ChargeReport> {
    return this.#call('cancel', reference, () => {
      const kept = this.charges.get(reference);
      if (kept === undefined) {
        this.#make({ reference, method: 'va-uji', amount: 1, expiresAt: this.clock.now() }, 'cancelled');
      } else if (kept.state === 'open') {
        this.charges.set(reference, { ...kept, state: 'cancelled' });
      }
      return Promise.resolve(this.#report(reference));
    });
  }

  async refund(order: RefundOrder): Promise<'requested' | 'done' | 'failed'> {
    return this.#call('refund', order.reference, () => {
      this.refunds.set(order.reference, order);
      return Promise.resolve(this.refundAnswer);
    });
  }

  verify({ headers, body }: Notification): Verdict {
    const signature = headers['x-signature'];
    if (signature !== 'kasir-uji' && signature !== 'token') return { fault: 'forged' };
    const { payments, ...report } = JSON.parse(new TextDecoder().decode(body)) as ChargeReport;
    if (signature === 'token') return { ask: report.reference };
    return { report: { ...report, payments: payments.map((payment) => ({ ...payment, at: new Date(payment.at) })) } };
  }

  /** Somebody pays; nobody is told yet. @returns What the provider would tell. */
  pay(reference: string, amount?: number | string, told: Partial<ProviderPayment> = {}): ChargeReport {
    const kept = this.charges.get(reference);
    if (kept === undefined) throw new Error(`The provider has no charge ${reference}`);
    this.#paid += 1;
    kept.payments.push({
      reference: `bayar-${this.#paid}`,
      amount: String(amount ?? kept.order.amount),
      currency: 'IDR',
      at: this.clock.now(),
      ...told,
    });
    if (kept.state === 'open') this.charges.set(reference, { ...kept, state: 'paid' });
    return this.#report(reference);
  }

  /** A report as a notification that is signed. */
  signed(report: ChargeReport): Notification {
    return { headers: { 'x-signature': 'kasir-uji' }, body: new TextEncoder().encode(JSON.stringify(report)) };
  }

  /** Charges for which it would take money. */
  get open(): readonly string[] {
    return [...this.charges.values()].filter(({ state }) => state === 'open').map(({ reference }) => reference);
  }

  #make(order: ChargeOrder, state: ChargeReport['state']): Kept {
    const { reference, method, expiresAt } = order;
    const instruction =
      method === 'qris-uji'
        ? ({ kind: 'qris', payload: `QRIS ${reference}` } as const)
        : ({ kind: 'virtual_account', bank: 'Bank Uji', number: `8800${this.charges.size}` } as const);
    const kept: Kept = { reference, order, state, instruction, expiresAt, payments: [] };
    this.charges.set(reference, kept);
    return kept;
  }

  #report(reference: string): ChargeReport {
    const { order: _order, payments, ...report } = this.charges.get(reference) as Kept;
    return { ...report, payments: [...payments] };
  }

  async #call<Reply>(call: Call, reference: string, work: () => Promise<Reply>): Promise<Reply> {
    this.calls.push(`${call} ${reference}`);
    const failure = this.#failures.get(call);
    if (failure === 'refused') throw new ProviderRefusal('Not this');
    if (failure === 'before') throw new Error('Nobody answers');
    const reply = await work();
    if (failure === 'after') throw new Error('The reply is lost');
    return reply;
  }
}
