/** Asking a provider, outside every write, and writing down what it says. Where nobody knows, nothing changes and it is asked again. */
import type { Parts } from '../stores/parts.js';
import { isLive } from './account.js';
import { applyReport, type ReportOutcome } from './apply-report.js';
import { lockBill, move, type StoredCharge } from './bill.js';
import { ProviderRefusal, type ChargeReport, type PaymentProvider } from './provider.js';

/** Asks for the charge; the same charge again if it is there already. */
export async function askForCharge(parts: Parts, charge: StoredCharge): Promise<void> {
  const { id: reference, method, amount, expires_at: expiresAt } = charge;
  parts.reachFailPoint('attempt-before-provider');
  try {
    const report = await ask(parts, charge, 'charge', (provider) =>
      provider.charge({ reference, method, amount, expiresAt }),
    );
    parts.reachFailPoint('attempt-after-provider-before-write');
    if (report) await takeReply(parts, charge, report);
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
    await end(parts, charge, 'failed');
  }
}

/** Asks how the charge stands. @returns What came of it; null when nobody knows. */
export async function askAfterCharge(parts: Parts, charge: StoredCharge): Promise<ReportOutcome | null> {
  const report = await ask(parts, charge, 'query', (provider) => provider.query(charge.id));
  return report && takeReply(parts, charge, report);
}

/** Asks to end the charge. It stays live until the provider has confirmed that. */
export async function askToEnd(parts: Parts, charge: StoredCharge): Promise<void> {
  const report = await ask(parts, charge, 'cancel', (provider) => provider.cancel(charge.id));
  if (report) await takeReply(parts, charge, report);
}

/** @returns Null when nobody knows. @throws ProviderRefusal for a charge; what else a provider refuses to say is not known. */
async function ask<Reply>(
  { payment }: Parts,
  { provider: id }: StoredCharge,
  call: 'charge' | 'query' | 'cancel',
  work: (provider: PaymentProvider) => Promise<Reply>,
): Promise<Reply | null> {
  const provider = payment.provider(id);
  try {
    if (provider === undefined) throw new Error('The provider is not set up any more');
    return await work(provider);
  } catch (error) {
    if (error instanceof ProviderRefusal && call === 'charge') throw error;
    payment.onEvent({ type: 'call_failed', provider: id, call, error });
    return null;
  }
}

async function takeReply(parts: Parts, charge: StoredCharge, report: ChargeReport): Promise<ReportOutcome> {
  const { outcome, live } = await parts.database.write(async (write) => {
    const outcome = await applyReport(parts, write, charge, report);
    const { state } = await write
      .selectFrom('charges')
      .select('state')
      .where('id', '=', charge.id)
      .executeTakeFirstOrThrow();
    return { outcome, live: isLive({ state }) };
  });
  // ended here while the provider was still making it: nobody will look after it any more
  if (!live && report.state === 'open') await ask(parts, charge, 'cancel', (provider) => provider.cancel(charge.id));
  return outcome;
}

async function end(parts: Parts, { id, intent_id }: StoredCharge, as: 'failed'): Promise<void> {
  await parts.database.write(async (write) => {
    const bill = await lockBill(write, intent_id);
    if (bill) await move(parts, write, bill, { type: 'ended', attempt: id, as });
  });
}
