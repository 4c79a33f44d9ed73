import type { PlatformConfig } from '../config.js';
import type { PageRenderer } from '../html/page-renderer.js';
import type { PlatformKeys } from '../identity/keys.js';
import type { Counters, ParkedStore, SessionStore } from '../sessions/index.js';

/** What pages stand on: made once for a platform. */
export interface PageTools {
  readonly config: PlatformConfig;
  /** Scheme, host and port as browsers see them. */
  readonly origin: string;
  readonly keys: PlatformKeys;
  readonly sessions: SessionStore;
  readonly parked: ParkedStore;
  readonly counters: Counters;
  readonly renderer: PageRenderer;
}
