/** A way through every page and state of a service, one after the other: for accessibility, pictures and sizes. */
import type { Page } from '@playwright/test';
import type { TestPlatform } from './platform.js';

export interface WalkOptions {
  readonly platform: TestPlatform;
  /** The citizen's page, and the officer's in a browser of their own. */
  readonly citizen: Page;
  readonly officer: Page;
}

/** Called at each state with its name and the page that shows it. */
export type AtState = (name: string, page: Page) => Promise<void>;
