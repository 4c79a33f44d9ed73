/** Whole journeys, by the id of the service: what guards everything that is served runs once for each. */
import { expect, type Page } from '@playwright/test';
import { atBank } from './bank.js';
import { answerAll, begin, heading, service, submit } from './journey.js';
import { answerAdult, beginPassport, chooseMethod, sendToBill, service as passport } from './passport.js';
import type { TestPlatform } from './platform.js';

export interface Journey {
  readonly id: string;
  /** Where it is served, on the agency's site as on the platform. */
  readonly service: string;
  /** From a new draft to its first question. */
  readonly begin: (page: Page) => Promise<void>;
  /** From there to the check page. */
  readonly answer: (page: Page) => Promise<void>;
  /** From there to the end: the number of the application, or the receipt. */
  readonly finish: (page: Page, platform: TestPlatform) => Promise<void>;
  /** Title of the page that it ends on. */
  readonly end: string;
}

export const journeys: readonly Journey[] = [
  {
    id: 'ktp-el-hilang',
    service,
    begin,
    answer: answerAll,
    finish: async (page) => void (await submit(page)),
    end: 'Permohonan Anda sudah kami terima',
  },
  {
    id: 'paspor-penggantian',
    service: passport,
    begin: beginPassport,
    answer: answerAdult,
    async finish(page, platform) {
      await sendToBill(page);
      await chooseMethod(page, 'QRIS');
      await atBank(page, platform);
      // the page hears of the money by itself
      await expect(heading(page, 'Lunas, terima kasih')).toBeVisible({ timeout: 15_000 });
    },
    end: 'Lunas, terima kasih',
  },
];
