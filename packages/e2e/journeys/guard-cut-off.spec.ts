import { failPoints as agencyPoints } from '@layan/demo/fail-points';
import { failPoints } from '@layan/platform/fail-points';
import type { Page } from '@playwright/test';
import type { TestAgency } from '../support/agency.js';
import { sentNumbers, signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { answerAll, begin, buttonNames, caseNumber, heading } from '../support/journey.js';
import type { TestPlatform } from '../support/platform.js';

const submitPoints = failPoints.filter((point) => point.startsWith('submit-'));

const submitButton = (page: Page) => page.getByRole('button', { name: buttonNames.submit });
const received = (page: Page) => heading(page, 'Permohonan Anda sudah kami terima');
const patient = { timeout: 40_000 };

async function ready(page: Page, platform: TestPlatform) {
  await signInFromAgency(page, platform);
  await begin(page);
  await answerAll(page);
}

const expectOneApplication = async (page: Page, platform: TestPlatform) =>
  expect(await sentNumbers(page, platform)).toEqual([await caseNumber(page)]);

/** Kills it at one point after the other, while the wizard sends and sends again by itself; then lets it live. */
async function killAtEach(
  points: readonly string[],
  start: (point?: string) => Promise<unknown>,
  page: Page,
  dying: TestPlatform | TestAgency,
) {
  await dying.stop();
  for (const point of points)
    await test.step(point, async () => {
      await start(point);
      if (point === points[0]) await submitButton(page).click();
      await dying.exited();
      expect(dying.signal).toBe('SIGKILL');
    });
  await start();
}

const failing = (point?: string): Record<string, string> => (point === undefined ? {} : { LAYAN_FAILPOINT: point });

test.describe('killed while it submits', () => {
  test.beforeEach(() => test.setTimeout(120_000));

  test('the platform, at each point in turn: the wizard sends again by itself, and there is one application', async ({
    ownBoth: { page, platform },
  }) => {
    await ready(page, platform);
    await killAtEach(submitPoints, (point) => platform.start(failing(point)), page, platform);
    await expect(received(page)).toBeVisible(patient);
    await expectOneApplication(page, platform);
  });

  test('the agency’s site, before and after it passes the submit on: one application too', async ({
    ownBoth: { page, platform, agency },
  }) => {
    await ready(page, platform);
    await killAtEach(agencyPoints, (point) => agency.start(platform.url, failing(point)), page, agency);
    await expect(received(page)).toBeVisible(patient);
    await expectOneApplication(page, platform);
  });

  test('who loads the page again meanwhile checks and sends again, or is told that it was sent', async ({
    ownBoth: { page, platform },
  }) => {
    await ready(page, platform);
    const killAndReload = async (point: string) => {
      await platform.stop();
      await platform.start(failing(point));
      await submitButton(page).click();
      await platform.exited();
      await page.reload();
      await platform.start();
    };
    await killAndReload('submit-in-transaction-before-commit');
    await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible(patient);
    await killAndReload('submit-after-commit-before-answer');
    await expect(heading(page, 'Permohonan ini sudah dikirim')).toBeVisible(patient);
    await expectOneApplication(page, platform);
  });
});
