import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registrationOf } from '@layan/demo/registration';
import { freePort } from '../support/agency.js';
import { giveCredentials } from '../support/journey.js';
import { TestPlatform } from '../support/platform.js';
import { expect, onAnyDatabase, test } from '../support/test.js';

const example = fileURLToPath(new URL('../../../docs/examples/server.mjs', import.meta.url));
const secret = 'secret-of-a-test-that-nobody-else-uses';

test.use({ javaScriptEnabled: true });

test(
  'the server and the page of the guide carry the service, from sign-in to the first question',
  onAnyDatabase,
  async ({ page, database }) => {
    const port = await freePort();
    const site = `http://localhost:${port}`;
    const platform = await TestPlatform.create(database, {});
    const clients = join(platform.folder, 'clients.json');
    writeFileSync(clients, JSON.stringify([registrationOf(site, secret)]), { mode: 0o600 });
    await platform.start({ LAYAN_CLIENTS: clients });
    const settings = {
      LAYAN_PLATFORM: platform.url,
      LAYAN_CLIENT_SECRET: secret,
      LAYAN_SECRET: secret,
      PORT: `${port}`,
    };
    const server = fork(example, [], { env: { ...process.env, ...settings } });
    try {
      await expect(() => page.goto(site)).toPass();
      await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
      await giveCredentials(page, platform.people.citizens[1]!.nik, platform.people.password);
      await page.getByRole('button', { name: 'Mulai permohonan' }).click();
      await expect(page.getByRole('heading', { name: 'Apa yang terjadi dengan KTP-el Anda?' })).toBeVisible();
    } finally {
      server.kill();
      await once(server, 'exit');
      await platform.remove();
    }
  },
);
