/** Random histories of a bill, and a model of what must come of them that shares nothing with the rules. */
import fc from 'fast-check';

/** Which payment a provider tells of: few, so that the same is told again, with other amounts, by another attempt. */
export interface ToldMoney {
  readonly attempt: number;
  readonly reference: string;
  readonly amount: string;
  readonly currency: string;
}

export type Command =
  | { readonly do: 'ask' | 'offer' | 'switch' | 'close' }
  | { readonly do: 'end'; readonly attempt: number; readonly as: 'failed' | 'expired' | 'cancelled' }
  | ({ readonly do: 'tell' } & ToldMoney)
  | { readonly do: 'refund'; readonly part: number; readonly stale: boolean }
  | { readonly do: 'answer'; readonly refund: number; readonly as: 'done' | 'failed' };

export const total = 150_000;

const attempt = fc.nat({ max: 3 });
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('150000', '150000.00', '100000', '50000.0', '1', '149999') },
  { weight: 2, arbitrary: fc.constantFrom('150001', '300000', '999999999999') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('0', '-150000', '1e21', '150000.50', '0.1', '15000000.000', '', 'NaN', ' 1'),
  },
);
const currency = fc.oneof(
  { weight: 9, arbitrary: fc.constant('IDR') },
  { weight: 1, arbitrary: fc.constantFrom('USD', 'idr', '') },
);

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('ask', 'offer', 'switch').map((name) => ({ do: name }) as const) },
  { weight: 1, arbitrary: fc.constant({ do: 'close' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      attempt,
      as: fc.constantFrom('failed' as const, 'expired' as const, 'cancelled' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      attempt,
      reference: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
      amount,
      currency,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('refund' as const),
      part: fc.constantFrom(0, 0.1, 0.5, 1, 1.2),
      stale: fc.constantFrom(false, false, true),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      refund: fc.nat({ max: 3 }),
      as: fc.constantFrom('done' as const, 'failed' as const),
    }),
  },
);

/** Begins with an attempt, without which there is nothing to tell of. */
export const history = fc
  .array(command, { minLength: 1, maxLength: 40 })
  .map((commands): Command[] => [{ do: 'ask' }, ...commands]);

/** What a cashier with a notebook would know. */
export class Notebook {
  readonly #payments = new Map<string, number>();
  #paidSoFar = 0;
  #end: 'paid' | 'closed' | null = null;
  #promised = 0;
  fulfilments = 0;

  tell({ reference, amount: text, currency: code }: ToldMoney): void {
    const sum = Number(text);
    const isMoney = code === 'IDR' && /^\d+(\.00?)?$/.test(text) && sum > 0;
    if (!isMoney || this.#payments.has(reference)) return;
    this.#payments.set(reference, sum);
    this.#paidSoFar += sum;
    if (this.#end !== null || this.#paidSoFar < total) return;
    this.#end = 'paid';
    this.fulfilments += 1;
  }

  close(): void {
    this.#end ??= 'closed';
  }

  promise(sum: number): void {
    this.#promised += sum;
  }

  get taken(): number {
    return [...this.#payments.values()].reduce((sum, one) => sum + one, 0);
  }

  get isOpen(): boolean {
    return this.#end === null;
  }

  get outstanding(): number {
    return this.#end === null ? total - this.#paidSoFar : 0;
  }

  /** Of what was taken, how much is the agency's before anything is given back. */
  get earned(): number {
    return this.#end === 'paid' ? total : 0;
  }

  get available(): number {
    return this.#end === null ? 0 : this.taken - this.#promised;
  }
}
