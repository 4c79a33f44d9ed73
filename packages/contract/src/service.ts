/** The catalogue: what the public may know of a service before starting it. */
import type { Assurance, Localized } from '@layan/definition';
import type { Money } from './common.js';

/** A service takes new drafts while it is open; a closed one only finishes what was begun. */
export const serviceStates = ['open', 'closed'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** Lowest and highest total a citizen may be asked to pay; equal when there is one price, 0 when free. */
export interface FeeRange {
  readonly min: Money;
  readonly max: Money;
}

export interface Service {
  readonly id: string;
  /** The version a draft started now is pinned to. */
  readonly version: number;
  readonly agency: { readonly id: string; readonly name: Localized };
  readonly title: Localized;
  readonly summary: Localized;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly assurance: Assurance;
  /** IANA zone of the agency's clock: what day it is there decides what answers may say. */
  readonly zone: string;
  readonly standard: { readonly workingDays: number; readonly from: 'submitted' | 'paid' };
  /** Null when the amount depends on more than the choices a citizen makes. */
  readonly fee: FeeRange | null;
  readonly state: ServiceState;
}
