/** Only for tests in a browser: what a page joins its components with that has no server, and holds a token bound to a key of its own. */
import { dpop, type Clock } from '@layan/client';
import type { TestPlatform } from '@layan/client/testing';
import type { Connection } from '../connection/connection.js';
import { tokenSession } from '../connection/token-session.js';

export function withTokens(platform: TestPlatform, clock: Clock): Pick<Connection, 'client' | 'session'> {
  const session = tokenSession({ isSignedIn: true, signInUrl: (returnTo) => `/masuk?ke=${returnTo}`, clock });
  const auth = dpop({ token: () => 'token', proof: ({ method }) => `proof-${method}` });
  return { client: platform.client({ auth, clock, random: () => 0.5 }), session };
}
