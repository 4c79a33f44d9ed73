/** The invented bank: what it keeps, what it does when somebody pays, and what it tells. */
import type { PaymentInstruction } from '@layan/contract';
import type { Selectable } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database, Write } from '../../database/index.js';
import type { SandboxChargeRow } from '../../database/schema.js';
import type { BankCharge } from '../../payment/providers/contoh-provider.js';
import { sign, type SignedHeaders } from '../../payment/signatures/standard-webhooks.js';
import type { BankFault } from './faults.js';
import { dynamicQris } from './qris.js';

export interface BankOrder {
  readonly reference: string;
  readonly method: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly expiresAt: Date;
}

export interface BankOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Digits of a virtual account, without the bank's own. */
  readonly newNumber: () => string;
  readonly secret: Buffer;
  /** Delivers a notification. */
  readonly deliver: (headers: SignedHeaders, body: Buffer) => Promise<void>;
}

type StoredCharge = Selectable<SandboxChargeRow>;

/** Charges on the bank's page. */
const listed = 30;

export class Bank {
  /** What goes wrong, until it is told otherwise. */
  fault: BankFault = 'none';
  readonly #options: BankOptions;

  constructor(options: BankOptions) {
    this.#options = options;
  }

  /** The charge of this reference; a new one when there is none. */
  async charge({ reference, method, amount, expiresAt }: BankOrder): Promise<BankCharge> {
    const { database, clock } = this.#options;
    const row = {
      ...{ reference, method, amount, state: 'open' as const },
      instruction: JSON.stringify(this.#instruction(reference, method, amount)),
      payments: '[]',
      expires_at: expiresAt,
      created_at: clock.now(),
    };
    return database.write(async (write) => {
      await write
        .insertInto('sandbox_charges')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return this.#shown((await this.#lock(write, reference)) as StoredCharge);
    });
  }

  async find(reference: string): Promise<BankCharge | null> {
    const query = this.#options.database.reader.selectFrom('sandbox_charges').selectAll();
    const row = await query.where('reference', '=', reference).executeTakeFirst();
    return row ? this.#shown(row) : null;
  }

  /** The newest charges. */
  async list(): Promise<readonly (BankCharge & { readonly amount: number })[]> {
    const query = this.#options.database.reader.selectFrom('sandbox_charges').selectAll();
    const rows = await query.orderBy('created_at', 'desc').orderBy('reference').limit(listed).execute();
    return rows.map((row) => ({ ...this.#shown(row), amount: row.amount }));
  }

  /** Ends a charge that is open; one it has not heard of is ended before it comes. */
  async cancel(reference: string): Promise<BankCharge> {
    const { database, clock } = this.#options;
    const now = clock.now();
    const unknown = {
      ...{ reference, method: 'none', amount: 0, state: 'cancelled' as const, instruction: null, payments: '[]' },
      ...{ expires_at: now, created_at: now },
    };
    return database.write(async (write) => {
      await write
        .insertInto('sandbox_charges')
        .values(unknown)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return this.#end(write, reference, 'cancelled');
    });
  }

  /** Somebody pays, whatever the charge asks for and however late it is. */
  async pay(reference: string, amount: string): Promise<BankCharge | null> {
    const { database, clock, newId } = this.#options;
    const paid = await database.write(async (write) => {
      const row = await this.#lock(write, reference);
      if (row === undefined || row.method === 'none') return null;
      const payment = { reference: newId(), amount, currency: 'IDR', at: clock.now().toISOString() };
      const state = this.#shown(row).state === 'open' ? 'paid' : this.#shown(row).state;
      const payments = [...row.payments, payment];
      await write
        .updateTable('sandbox_charges')
        .set({ state, payments: JSON.stringify(payments) })
        .where('reference', '=', reference)
        .execute();
      return this.#shown({ ...row, state, payments });
    });
    if (paid) await this.#tell(paid);
    return paid;
  }

  /** The bank ends the charge by itself, and tells. */
  async stop(reference: string, as: 'expired' | 'cancelled'): Promise<void> {
    const ended = await this.#options.database.write((write) => this.#end(write, reference, as));
    await this.#tell(ended);
  }

  /** Tells again how a charge stands. */
  async tellAgain(reference: string): Promise<void> {
    const charge = await this.find(reference);
    if (charge) await this.#tell(charge);
  }

  async refund(refund: {
    readonly reference: string;
    readonly payment: string;
    readonly amount: number;
  }): Promise<'done'> {
    await this.#options.database.write((write) =>
      write
        .insertInto('sandbox_refunds')
        .values(refund)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    return 'done';
  }

  #lock(write: Write, reference: string): Promise<StoredCharge | undefined> {
    const query = write.selectFrom('sandbox_charges').selectAll().where('reference', '=', reference);
    return query.forUpdate().executeTakeFirst();
  }

  async #end(write: Write, reference: string, as: 'expired' | 'cancelled'): Promise<BankCharge> {
    const row = (await this.#lock(write, reference)) as StoredCharge;
    if (this.#shown(row).state !== 'open') return this.#shown(row);
    await write.updateTable('sandbox_charges').set({ state: as }).where('reference', '=', reference).execute();
    return this.#shown({ ...row, state: as });
  }

  #instruction(reference: string, method: string, amount: number): PaymentInstruction {
    return method === 'qris'
      ? { kind: 'qris', payload: dynamicQris({ amount, bill: reference }) }
      : { kind: 'virtual_account', bank: 'Bank Contoh', number: `88088${this.#options.newNumber()}` };
  }

  /** What nobody has ended ends by itself. */
  #shown({ reference, state, instruction, expires_at, payments }: StoredCharge): BankCharge {
    const over = state === 'open' && expires_at <= this.#options.clock.now();
    return {
      reference,
      state: over ? 'expired' : state,
      instruction,
      expiresAt: expires_at.toISOString(),
      payments: [...payments],
    };
  }

  async #tell(charge: BankCharge): Promise<void> {
    if (this.fault === 'withheld') return;
    const { newId, clock, secret, deliver } = this.#options;
    const body = Buffer.from(JSON.stringify({ type: 'charge.changed', charge }));
    const key = this.fault === 'forged' ? Buffer.alloc(32) : secret;
    const headers = sign(key, { id: newId(), at: clock.now(), body });
    for (let turn = this.fault === 'told_twice' ? 2 : 1; turn > 0; turn -= 1) await deliver(headers, body);
  }
}
