import { afterAll, beforeAll } from 'vitest';
import type { BffSettings } from '../bff/index.js';
import { HostileProvider } from './hostile-provider.js';
import { Site, StoppedClock } from './site.js';

export interface World {
  readonly provider: HostileProvider;
  readonly clock: StoppedClock;
  /** A site with an issuer and a store of its own, or with the issuer that is named. */
  site(settings?: Partial<BffSettings>, name?: string): Site;
}

/** One provider for all tests of a file; each test has its own site. */
export function useWorld(): World {
  const clock = new StoppedClock();
  const world = {
    clock,
    provider: null as unknown as HostileProvider,
    site: (settings?: Partial<BffSettings>, name = `issuer-${(count += 1)}`) =>
      new Site(world.provider, name, clock, settings),
  };
  let count = 0;
  beforeAll(async () => {
    world.provider = await HostileProvider.start({ now: () => clock.now() });
  });
  afterAll(() => world.provider.stop());
  return world;
}
