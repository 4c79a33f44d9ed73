import type { PaymentContext, View } from '../context.js';
import { accountView } from './account.view.js';
import { codeView } from './code.view.js';
import { outcomeView } from './outcome.view.js';
import { payingView } from './paying.view.js';
import { hasOutcome, paymentStage, type PaymentModel } from './payment-model.js';

/** What is owed, how to pay it, and where the money is: one page, in the state that the bill is in. */
export function paymentView(model: PaymentModel, context: PaymentContext): View {
  const stage = paymentStage(model, context.pack);
  const how = stage === 'qris' ? codeView : stage === 'account' ? accountView : null;
  const parts = how ? { how: how(model, context) } : {};
  return hasOutcome(model.intent) ? outcomeView(model, context, parts) : payingView(model, context, parts);
}
