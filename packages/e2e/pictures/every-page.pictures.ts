import { fileURLToPath } from 'node:url';
import { test } from '../support/test.js';
import { walks } from '../support/walks.js';

const folder = fileURLToPath(new URL('../../../.layan/pictures/', import.meta.url));

for (const [id, walk] of Object.entries(walks))
  test(`every page of ${id}`, async ({ own, browser }, { project }) => {
    const { platform } = own;
    const { viewport, colorScheme } = project.use;
    const open = async () =>
      (await browser.newContext({ baseURL: platform.url, javaScriptEnabled: false, viewport, colorScheme })).newPage();
    const [citizen, officer] = [await open(), await open()];
    let count = 0;
    await walk({ platform, citizen, officer }, async (name, page) => {
      count += 1;
      const path = `${folder}${String(count).padStart(2, '0')}-${name}-${project.name}.png`;
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    });
    await citizen.context().close();
    await officer.context().close();
  });
