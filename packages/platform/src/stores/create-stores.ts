import type { Pack, RegionCodes, ServiceDefinition } from '@layan/definition';
import { systemClock, type Clock } from '../clock.js';
import type { Database } from '../database/index.js';
import { noFailPoint, type ReachFailPoint } from '../faults/fail-points.js';
import { fileJobs } from '../files/intake.js';
import type { Scanner } from '../files/scanner.js';
import { stasher } from '../files/stash.js';
import type { Vault } from '../files/vault.js';
import { Catalogue } from '../services/catalogue.js';
import { citizenStore } from './citizen-store.js';
import { randomIds, type Ids } from './ids.js';
import { officerStore } from './officer-store.js';
import { paymentParts, type PaymentOptions } from '../payment/payment-parts.js';
import { paymentStore } from '../payment/payment-store.js';
import { outboxStore } from './outbox.js';
import type { Parts } from './parts.js';
import { publicStore } from './public-store.js';
import type { OutboxStore, PaymentStore, Stores } from './stores.js';

/** The part of a region list that checks of answers need; `openRegions()` gives one. */
export interface RegionList {
  readonly version: string;
  codes(): RegionCodes;
}

export interface StoresOptions {
  readonly pack: Pack;
  /** Published on the way, where they are not yet. */
  readonly definitions: readonly ServiceDefinition[];
  /** Without it answers are checked by the pack alone, which knows no current list of regencies and districts. */
  readonly regions?: RegionList;
  readonly vault: Vault;
  readonly scanner: Scanner;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** IANA zone of an agency whose definition says `agency`; default `Asia/Jakarta` for all. */
  readonly zone?: (agency: string) => string;
  /** Without it nothing can be paid; bills are made all the same. */
  readonly payment?: PaymentOptions;
  readonly reachFailPoint?: ReachFailPoint;
}

/**
 * The stores on an open database.
 * @throws PublishError when a definition is not sound, or differs from the one that was published under its version.
 */
export async function createStores(database: Database, options: StoresOptions): Promise<Stores> {
  const { pack, regions, definitions, vault, scanner, clock = systemClock, zone = () => 'Asia/Jakarta' } = options;
  const zoneOf = ({ process, agency }: ServiceDefinition) =>
    process.clock.zone === 'agency' ? zone(agency.id) : process.clock.zone;
  const catalogue = new Catalogue(database, clock, zoneOf);
  const codes = regions?.codes();
  const parts: Parts = {
    database,
    clock,
    ids: options.ids ?? randomIds,
    catalogue,
    pack,
    vault,
    scanner,
    sending: new Set(),
    regionsVersion: regions?.version ?? pack.regions.version,
    zoneOf,
    agencyZone: zone,
    payment: paymentParts(options.payment ?? { providers: [] }),
    context: (definition, locale = 'id') => ({
      today: pack.time.date(clock.now().toISOString(), zoneOf(definition)),
      locale,
      pack,
      ...(codes ? { regions: codes } : {}),
    }),
    reachFailPoint: options.reachFailPoint ?? noFailPoint,
  };
  await catalogue.publish(definitions, pack);
  function system(job: 'outbox'): OutboxStore;
  function system(job: 'payment'): PaymentStore;
  function system(job: 'outbox' | 'payment'): OutboxStore | PaymentStore {
    return job === 'outbox' ? outboxStore(parts) : paymentStore(parts);
  }
  return {
    citizen: (person) => citizenStore(parts, person),
    officer: (officer) => officerStore(parts, officer),
    system,
    nobody: () => publicStore(parts),
    files: () => fileJobs(parts),
    stash: stasher(parts),
    context: parts.context,
  };
}
