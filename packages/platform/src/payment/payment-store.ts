import type { Reader } from '../database/index.js';
import { ProblemError } from '../problem/problem-error.js';
import type { Parts } from '../stores/parts.js';
import type { PaymentStore } from '../stores/stores.js';
import { applyReport, type ReportOutcome } from './apply-report.js';
import { askAfterCharge } from './ask-provider.js';
import type { ChargeReport, Notification } from './provider.js';
import { reconcile } from './reconcile.js';

/** What the platform itself does about money: it listens to providers, and asks them. */
export function paymentStore(parts: Parts): PaymentStore {
  return {
    notify: (provider, notification) => notify(parts, provider, notification),
    reconcile: ({ limit = 20 } = {}) => reconcile(parts, limit),
  };
}

async function notify(parts: Parts, id: string, notification: Notification): Promise<void> {
  const provider = parts.payment.provider(id);
  if (provider === undefined) throw new ProblemError('not-found');
  const heard = (outcome: string) => parts.payment.onEvent({ type: 'notification', provider: id, outcome });
  const verdict = provider.verify(notification, parts.clock.now());
  if ('fault' in verdict) {
    heard(verdict.fault);
    // what a provider has signed and nobody understands would be sent again for nothing
    if (verdict.fault === 'unreadable') return;
    throw new ProblemError('notification-refused');
  }
  heard('report' in verdict ? await hear(parts, id, verdict.report) : await askInstead(parts, id, verdict.ask));
  parts.reachFailPoint('notification-after-commit-before-answer');
}

/** @returns `unavailable` when the provider did not answer; then the next look finds out. */
async function askInstead(parts: Parts, provider: string, reference: string): Promise<string> {
  const charge = await chargeOf(parts.database.reader, provider, reference);
  if (charge === undefined) return 'unknown';
  return (await askAfterCharge(parts, charge)) ?? 'unavailable';
}

const chargeOf = (reader: Reader, provider: string, reference: string) =>
  reader
    .selectFrom('charges')
    .selectAll()
    .where('id', '=', reference)
    .where('provider', '=', provider)
    .executeTakeFirst();

async function hear(parts: Parts, provider: string, report: ChargeReport): Promise<ReportOutcome | 'unknown'> {
  return parts.database.write(async (write) => {
    const charge = await chargeOf(write, provider, report.reference);
    const outcome = charge ? await applyReport(parts, write, charge, report) : 'unknown';
    await write
      .insertInto('provider_notices')
      .values({ provider, charge_id: charge?.id ?? null, outcome, at: parts.clock.now() })
      .execute();
    parts.reachFailPoint('notification-in-transaction-before-commit');
    return outcome;
  });
}
