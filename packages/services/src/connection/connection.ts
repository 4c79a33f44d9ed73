import { bff, createClient, createSession, type Client, type ClientOptions, type SessionHandle } from '@layan/client';
import type { PackSource } from '../pack.js';

/** What the components ask of a page's session: of `createSession`, or of a page that holds tokens of its own and gives a client for them. */
export type PageSession = Pick<
  SessionHandle,
  'current' | 'endsAt' | 'first' | 'now' | 'park' | 'read' | 'signInUrl' | 'signOut' | 'subscribe' | 'takeParked'
>;

/** What joins the service components of a page to the platform: made once, by `<layan-service>` or `<layan-platform>`. */
export interface Connection {
  readonly client: Client;
  /** Who is signed in. */
  readonly session: PageSession;
  /** Where the platform's plain pages are, without a slash at its end; null when the page does not say. */
  readonly pages: string | null;
  readonly pack: PackSource;
}

export interface ConnectionOptions {
  /** Path of the agency's server on this origin: `/layan`. */
  readonly bff: string;
  readonly pages?: string | null;
  readonly pack: PackSource;
  /** What tests put in place of the network and the clock. */
  readonly client?: Partial<Pick<ClientOptions, 'fetch' | 'clock' | 'random' | 'newKey' | 'budget'>>;
}

/**
 * Opens nothing: the first request goes out with the first call.
 * @throws TypeError for a `bff` that is no path of this origin.
 */
export function connect({ bff: path, pages = null, pack, client: options = {} }: ConnectionOptions): Connection {
  const { fetch, clock, budget } = options;
  const session = createSession({ path, ...(fetch && { fetch }), ...(clock && { clock }), ...(budget && { budget }) });
  const client = createClient({
    ...options,
    baseUrl: `${path}/api`,
    auth: bff(session),
    onSessionLost: session.lost,
  });
  return { client, session, pages, pack };
}
