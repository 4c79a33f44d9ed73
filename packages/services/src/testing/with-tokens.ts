/** Only for tests in a browser: what a page joins its components with that has no server, and holds a token bound to a key of its own. */
import { dpop, type Clock } from '@layan/client';
import type { TestPlatform } from '@layan/client/testing';
import { nobody } from '@layan/contract';
import type { Connection, PageSession } from '../connection/connection.js';

export function withTokens(platform: TestPlatform, clock: Clock): Pick<Connection, 'client' | 'session'> {
  const current = { ...nobody, signedIn: true };
  const none = () => Promise.reject(new Error('There is no server of the agency.'));
  const session: PageSession = {
    current,
    endsAt: null,
    first: () => Promise.resolve(current),
    read: () => Promise.resolve(current),
    now: () => clock.now(),
    signInUrl: (returnTo) => `/masuk?ke=${returnTo}`,
    subscribe: () => () => {},
    signOut: none,
    park: none,
    takeParked: none,
  };
  const auth = dpop({ token: () => 'token', proof: ({ method }) => `proof-${method}` });
  return { client: platform.client({ auth, clock, random: () => 0.5 }), session };
}
