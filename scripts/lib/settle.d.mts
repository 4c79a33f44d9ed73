import type { Page } from 'playwright';

/** Resolves once nothing fades or moves any more, in any root of the page. What is on its way from one look to another is put at its end. */
export declare function settle(page: Page): Promise<void>;
