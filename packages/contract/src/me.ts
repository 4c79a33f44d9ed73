/** Who the access token speaks for. */
import type { Assurance } from '@layan/definition';

export interface MeCitizen {
  readonly kind: 'citizen';
  readonly name: string | null;
  /** `317101******0001`; the number itself is not given out here. */
  readonly maskedId: string | null;
  readonly assurance: Assurance;
}

export interface MeOfficer {
  readonly kind: 'officer';
  readonly name: string;
  readonly agency: string;
  readonly role: string;
}

export type Me = MeCitizen | MeOfficer;
