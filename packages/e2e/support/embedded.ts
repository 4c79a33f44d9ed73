/** Journeys that begin on an agency's page, before a platform on another site. Scripts run. */
import type { Page } from '@playwright/test';
import { TestAgency } from './agency.js';
import { TestPlatform, type DatabaseKind } from './platform.js';
import { expect, onAnyDatabase, openPage, test as base } from './test.js';

export interface Both {
  readonly platform: TestPlatform;
  readonly agency: TestAgency;
  remove(): Promise<void>;
}

interface TestFixtures {
  /** Settings of the agency's site in `ownBoth`: `test.use({ ownSettings: { LAYAN_POLICY: 'lit-only' } })`. */
  ownSettings: Record<string, string>;
  /** A platform, a site and a page for one test alone, for tests that end one of them or set it up in another way. */
  ownBoth: { readonly page: Page; readonly platform: TestPlatform; readonly agency: TestAgency };
}

interface WorkerFixtures {
  /** Settings of the agency's site, for a whole file. */
  agencySettings: Record<string, string>;
  /** Settings of the platform, its own (`packages/platform/src/config.ts`), for a whole file. */
  platformSettings: Record<string, string>;
  both: Both;
  agency: TestAgency;
}

/** Starts a platform and an agency's site that know each other. */
async function startBoth(
  database: DatabaseKind,
  settings: Record<string, string>,
  platformSettings: Record<string, string>,
): Promise<Both> {
  const agency = await TestAgency.create(settings);
  const platform = await TestPlatform.create(database, { LAYAN_CLIENTS: agency.registration, ...platformSettings });
  const remove = async () => {
    await agency.remove();
    await platform.remove();
  };
  try {
    await platform.start();
    await agency.start(platform.url);
  } catch (error) {
    await remove();
    throw error;
  }
  return { platform, agency, remove };
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  ownSettings: [{}, { option: true }],
  agencySettings: [{}, { option: true, scope: 'worker' }],
  platformSettings: [{}, { option: true, scope: 'worker' }],
  both: [
    async ({ database, agencySettings, platformSettings }, use) => {
      const both = await startBoth(database, agencySettings, platformSettings);
      await use(both);
      await both.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  platform: [({ both }, use) => use(both.platform), { scope: 'worker' }],
  agency: [({ both }, use) => use(both.agency), { scope: 'worker' }],
  ownBoth: [
    async ({ database, ownSettings, platformSettings, browser }, use) => {
      const { platform, agency, remove } = await startBoth(database, ownSettings, platformSettings);
      const { page, close } = await openPage(browser, { javaScriptEnabled: true, baseURL: agency.url });
      await use({ page, platform, agency });
      // a page that is still loading would miss a site that is gone
      await close();
      await remove();
    },
    { timeout: 120_000 },
  ],
  baseURL: async ({ agency }, use) => use(agency.url),
  javaScriptEnabled: async ({}, use) => use(true),
});

export { expect, onAnyDatabase };
