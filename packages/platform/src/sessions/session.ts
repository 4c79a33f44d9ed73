/** Who is signed in on the plain pages. Two kinds that never meet: a citizen's on the pages, an officer's on the desk. */
import type { CitizenActor, OfficerActor } from '../stores/actor.js';

export type SessionKind = 'pages' | 'desk';

export interface Session {
  readonly kind: SessionKind;
  /** Hash of the id in the cookie; the id itself is known to the browser alone. */
  readonly key: string;
  /** Public identifier of the person at the identity provider. */
  readonly sub: string;
  /** `pages`: a citizen; `desk`: an officer. */
  readonly actor: CitizenActor | OfficerActor;
  /** When it ends if nothing more is asked. */
  readonly expiresAt: Date;
}
