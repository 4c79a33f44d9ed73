/** Bills as a platform sends them, one a state: for tests and stories. Invented people and merchants only. */
import type { Intent } from '@layan/contract';
import account from '../payment/replies/account.json' with { type: 'json' };
import asking from '../payment/replies/asking.json' with { type: 'json' };
import attemptExpired from '../payment/replies/attempt-expired.json' with { type: 'json' };
import attemptFailed from '../payment/replies/attempt-failed.json' with { type: 'json' };
import cancelled from '../payment/replies/cancelled.json' with { type: 'json' };
import duplicate from '../payment/replies/duplicate.json' with { type: 'json' };
import expired from '../payment/replies/expired.json' with { type: 'json' };
import lapsed from '../payment/replies/lapsed.json' with { type: 'json' };
import late from '../payment/replies/late.json' with { type: 'json' };
import lateCounted from '../payment/replies/late-counted.json' with { type: 'json' };
import open from '../payment/replies/open.json' with { type: 'json' };
import overpaid from '../payment/replies/overpaid.json' with { type: 'json' };
import paid from '../payment/replies/paid.json' with { type: 'json' };
import partlyRefunded from '../payment/replies/partly-refunded.json' with { type: 'json' };
import qris from '../payment/replies/qris.json' with { type: 'json' };
import qrisRefused from '../payment/replies/qris-refused.json' with { type: 'json' };
import refundRequested from '../payment/replies/refund-requested.json' with { type: 'json' };
import refunded from '../payment/replies/refunded.json' with { type: 'json' };
import underpaid from '../payment/replies/underpaid.json' with { type: 'json' };
import underpaidRest from '../payment/replies/underpaid-rest.json' with { type: 'json' };

/** By the name of the file. That each is what the contract says is tested beside them. */
export const replies = {
  account,
  asking,
  attemptExpired,
  attemptFailed,
  cancelled,
  duplicate,
  expired,
  lapsed,
  late,
  lateCounted,
  open,
  overpaid,
  paid,
  partlyRefunded,
  qris,
  qrisRefused,
  refundRequested,
  refunded,
  underpaid,
  underpaidRest,
} as unknown as Readonly<Record<ReplyName, Intent>>;

export type ReplyName =
  | 'account'
  | 'asking'
  | 'attemptExpired'
  | 'attemptFailed'
  | 'cancelled'
  | 'duplicate'
  | 'expired'
  | 'lapsed'
  | 'late'
  | 'lateCounted'
  | 'open'
  | 'overpaid'
  | 'paid'
  | 'partlyRefunded'
  | 'qris'
  | 'qrisRefused'
  | 'refundRequested'
  | 'refunded'
  | 'underpaid'
  | 'underpaidRest';
