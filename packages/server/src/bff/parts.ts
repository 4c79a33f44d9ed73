import { RateLimit } from '../http/rate-limit.js';
import { Parking } from '../parking/parking.js';
import { Provider } from '../provider/provider.js';
import { Sealer } from '../sealing/sealer.js';
import { Refresher } from '../sessions/refresher.js';
import { Sessions } from '../sessions/sessions.js';
import type { Bff } from './settings.js';

/** What the routes are made of. */
export interface Parts {
  readonly bff: Bff;
  readonly sealer: Sealer;
  readonly sessions: Sessions;
  readonly refresher: Refresher;
  readonly provider: Provider;
  readonly parking: Parking;
  readonly signIns: RateLimit;
}

export function makeParts(bff: Bff): Parts {
  const sealer = new Sealer(bff);
  const sessions = new Sessions(bff, sealer);
  const provider = new Provider(bff);
  const { limits, clock } = bff;
  return {
    bff,
    sealer,
    sessions,
    refresher: new Refresher({ bff, sessions, provider }),
    provider,
    parking: new Parking(bff, sealer),
    signIns: new RateLimit({ most: limits.signInsPerMinute, within: 60, clock }),
  };
}

/** One route: what it does with a request. Throws `ProblemError` or `SignInError` when it refuses. */
export type Handler = (parts: Parts, request: Request, about: RequestAbout) => Promise<Response>;

export interface RequestAbout {
  readonly url: URL;
  /** Address of the caller; null when unknown. */
  readonly from: string | null;
}
