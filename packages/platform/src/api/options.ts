import type { Pack } from '@layan/definition';
import type { RegionStore } from '@layan/regions';
import type { Stores } from '../stores/index.js';
import type { Authenticate } from './checks/actor.js';

export interface ApiOptions {
  readonly stores: Stores;
  readonly pack: Pack;
  /** Served in slices under `/codes/regions`. */
  readonly regions: RegionStore;
  /** `nobody` without an access token; throws `ProblemError` `not-signed-in` for one that is not good. */
  readonly authenticate: Authenticate;
  /** Sites whose pages call from the browser, with tokens of their own; none when absent. */
  readonly otherSites?: ReadonlySet<string>;
  /** Resolves when requests can be served; rejects otherwise. */
  readonly ready: () => Promise<void>;
}
