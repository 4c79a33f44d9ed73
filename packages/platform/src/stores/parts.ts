import type { EngineContext, Pack, ServiceDefinition } from '@layan/definition';
import type { Clock } from '../clock.js';
import type { Database } from '../database/index.js';
import type { ReachFailPoint } from '../faults/fail-points.js';
import type { Scanner } from '../files/scanner.js';
import type { Vault } from '../files/vault.js';
import type { Catalogue } from '../services/catalogue.js';
import type { PaymentParts } from '../payment/payment-parts.js';
import type { Ids } from './ids.js';

/** What every store is made of. */
export interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  /** Where bytes of files lie, and who looks at them. */
  readonly vault: Vault;
  readonly scanner: Scanner;
  /** Ids of files whose bytes are coming in now: one sender at a time. */
  readonly sending: Set<string>;
  /** Edition of the region list that answers are checked against. */
  readonly regionsVersion: string;
  /** What the engine needs to judge answers to this definition now. */
  context(definition: ServiceDefinition, locale?: string): Omit<EngineContext, 'files'>;
  /** IANA zone in which the agency's clock runs. */
  zoneOf(definition: ServiceDefinition): string;
  /** IANA zone of an agency. */
  agencyZone(agency: string): string;
  readonly payment: PaymentParts;
  readonly reachFailPoint: ReachFailPoint;
}
