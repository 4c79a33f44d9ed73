import type { Page } from 'playwright';

/** Resolves once nothing fades or moves any more, in any root of the page. */
export declare function settle(page: Page): Promise<void>;
