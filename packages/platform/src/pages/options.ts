import type { Localized } from '@layan/definition';
import type { RegionStore } from '@layan/regions';
import type { Clock } from '../clock.js';
import type { Stores } from '../stores/stores.js';

/** What the plain pages stand on. */
export interface PagesOptions {
  readonly stores: Stores;
  readonly regions: RegionStore;
  readonly clock: Clock;
  /** A fresh random id: of a row, of a form that must count once. */
  readonly newId: () => string;
  /** Names of agencies by id, for the heading of the desk; the id stands in where there is none. */
  readonly agencies?: Readonly<Record<string, Localized>>;
}
