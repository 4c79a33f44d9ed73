import type { PlatformSettings } from '../config.js';
import type { Clock } from '../clock.js';

export interface Platform {
  /** Scheme, host and port as browsers see them. */
  readonly url: string;
  /** Takes no more requests, finishes those under way (5 seconds at most), closes the database. */
  close(): Promise<void>;
}

export interface PlatformOptions {
  /** Time of sessions, drafts and cases; protocols that check tokens keep the machine's. */
  readonly clock?: Clock;
}

export type CreatePlatform = (settings: PlatformSettings, options?: PlatformOptions) => Promise<Platform>;
