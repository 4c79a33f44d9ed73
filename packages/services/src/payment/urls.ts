import type { Urls } from '@layan/views';
import { platformUrls } from '../host/platform-urls.js';

interface Options {
  /** The platform's plain pages; null when the page does not name them. */
  readonly pages: string | null;
  readonly signIn: () => string;
}

/** Addresses that a bill leads to: all of them pages of the platform. */
export const paymentUrls = ({ pages, signIn }: Options): Urls => ({ ...platformUrls(pages, '#'), signIn });
