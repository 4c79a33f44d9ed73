/** Who is acting. Everything that reads or writes service data is bound to one of these. */
import type { Assurance, Identity as Claims } from '@layan/definition';

/** The key of a person: `sub` is public and the same for every client, and means nothing without its issuer. */
export interface Person {
  readonly issuer: string;
  readonly sub: string;
}

/** What the identity provider vouches for; a claim it does not know is absent. */
export interface Identity extends Claims {
  /** 16 digits. */
  readonly nik?: string;
  readonly name?: string;
  /** `YYYY-MM-DD` */
  readonly birthdate?: string;
  /** E.164 */
  readonly phone?: string;
  readonly email?: string;
}

/** `reviewer` reads, notes and decides; `reader` only reads. */
export const officerRoles = ['reviewer', 'reader'] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** An officer's key: one agency, one role in it. */
export interface Officer {
  readonly agency: string;
  readonly sub: string;
  readonly role: OfficerRole;
}

export interface CitizenActor {
  readonly kind: 'citizen';
  readonly person: Person;
  readonly identity: Identity;
  readonly assurance: Assurance;
}

export interface OfficerActor extends Officer {
  readonly kind: 'officer';
  /** Shown to the officer only; never stored with a case. */
  readonly name: string;
}

export interface NobodyActor {
  readonly kind: 'nobody';
}

/** Who a request speaks for, as its access token says. */
export type Actor = CitizenActor | OfficerActor | NobodyActor;

export const nobody: NobodyActor = { kind: 'nobody' };
