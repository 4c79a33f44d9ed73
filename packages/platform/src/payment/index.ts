/** For adapters of payment providers: what they implement, and how providers sign. */
export { ProviderRefusal } from './provider.js';
export type {
  ChargeOrder,
  ChargeReport,
  Notification,
  NotificationFault,
  PaymentProvider,
  ProviderMethod,
  ProviderPayment,
  RefundOrder,
  Verdict,
} from './provider.js';
export { isMidtransMoney, isSignedByMidtrans, type MidtransNotice } from './signatures/midtrans.js';
export * from './signatures/snap.js';
export * as standardWebhooks from './signatures/standard-webhooks.js';
export { hasXenditToken } from './signatures/xendit.js';
