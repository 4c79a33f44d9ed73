import type { MeCitizen } from '@layan/contract';

export type Assurance = MeCitizen['assurance'];

/** Weakest first. */
export const assurances: readonly Assurance[] = ['basic', 'substantial', 'high'];

export const isAtLeast = (assurance: Assurance, wanted: Assurance): boolean =>
  assurances.indexOf(assurance) >= assurances.indexOf(wanted);

export const readAssurance = (value: unknown): Assurance | null =>
  assurances.find((assurance) => assurance === value) ?? null;

export interface Tokens {
  readonly access: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Null when the provider gave none: the session then ends with the access token. */
  readonly refresh: string | null;
}

/** Who the provider says came back. */
export interface Identity {
  readonly sub: string;
  /** Session at the provider; names ours in a back-channel sign-out. */
  readonly sid: string | null;
  readonly name: string | null;
  readonly assurance: Assurance;
}

/** What is kept, sealed, while somebody is signed in. */
export interface Session extends Identity {
  readonly maskedId: string | null;
  readonly tokens: Tokens;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** A session that somebody's cookie just named. */
export interface LiveSession {
  readonly id: string;
  readonly session: Session;
  /** Milliseconds since 1970; moves on with each call. */
  readonly expiresAt: number;
}
