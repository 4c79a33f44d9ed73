import { systemClock, type Clock } from '@layan/client';
import { nobody } from '@layan/contract';
import type { PageSession } from './connection.js';

export interface TokenSessionOptions {
  /** Whether the page holds a token. */
  readonly isSignedIn: boolean;
  /** Address that leads to signing in. It is given path and query of the page to come back to. */
  readonly signInUrl: (returnTo: string) => string;
  /** The time; the machine's when absent. */
  readonly clock?: Clock;
}

/**
 * The session of a page that has no server of its own and holds its tokens itself. Nobody ends it but the page, and there is nowhere to
 * park: `park`, `takeParked` and `signOut` reject.
 */
export function tokenSession({ isSignedIn, signInUrl, clock = systemClock }: TokenSessionOptions): PageSession {
  const current = { ...nobody, signedIn: isSignedIn };
  const none = () => Promise.reject(new TypeError('This page holds its tokens itself: it has no server to ask.'));
  return {
    current,
    endsAt: null,
    now: () => clock.now(),
    first: () => Promise.resolve(current),
    read: () => Promise.resolve(current),
    subscribe: () => () => {},
    signInUrl,
    signOut: none,
    park: none,
    takeParked: none,
  };
}
