import type { EngineContext, Pack, ServiceDefinition } from '@layan/definition';
import type { Clock } from '../clock.js';
import type { Database } from '../database/index.js';
import type { ReachFailPoint } from '../faults/fail-points.js';
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
  /** Edition of the region list that answers are checked against. */
  readonly regionsVersion: string;
  /** What the engine needs to judge answers to this definition now. */
  context(definition: ServiceDefinition, locale?: string): EngineContext;
  /** IANA zone in which the agency's clock runs. */
  zoneOf(definition: ServiceDefinition): string;
  /** IANA zone of an agency. */
  agencyZone(agency: string): string;
  readonly payment: PaymentParts;
  readonly reachFailPoint: ReachFailPoint;
}
