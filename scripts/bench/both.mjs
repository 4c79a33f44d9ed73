// Imported by wizard.mjs: a platform and the sample agency's site that know each other, as processes of their own.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registrationOf } from '@layan/demo/registration';
import { Served, freePorts } from '../lib/served.mjs';
import { root } from '../lib/workspace.mjs';

/** Both, answering: `{ platform, agency, people, stop() }`. What they keep is gone when they are stopped. */
export async function startBoth() {
  const folder = mkdtempSync(join(tmpdir(), 'layan-bench-'));
  const [platformPort, agencyPort] = await freePorts([
    { variable: 'LAYAN_PLATFORM_PORT', port: 0, host: '127.0.0.1' },
    { variable: 'LAYAN_AGENCY_PORT', port: 0, host: 'localhost' },
  ]);
  const [platform, agency] = [`http://127.0.0.1:${platformPort}`, `http://localhost:${agencyPort}`];
  const secret = randomBytes(32).toString('base64url');
  const clients = join(folder, 'clients.json');
  writeFileSync(clients, JSON.stringify([registrationOf(agency, secret)]), { mode: 0o600 });
  const served = (name, room, env) =>
    new Served({
      name,
      main: join(root, 'packages', room, 'dist/main.js'),
      log: join(folder, `${room}.log`),
      cwd: root,
      env: { ...process.env, ...env },
    });
  const children = [
    served('The platform', 'platform', {
      LAYAN_PORT: platformPort,
      LAYAN_DATA: join(folder, 'data'),
      LAYAN_SANDBOX: '1',
      LAYAN_CLIENTS: clients,
      DATABASE_URL: '',
    }),
    served('The agency’s site', 'demo', {
      LAYAN_AGENCY_PORT: agencyPort,
      LAYAN_PLATFORM_URL: platform,
      LAYAN_FOLDER: join(folder, 'agency'),
      LAYAN_CLIENT_SECRET: secret,
    }),
  ];
  const stop = async () => {
    for (const child of children.reverse()) await child.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [{ sandbox }] = await Promise.all(children.map(({ started }) => started));
    return { platform, agency, people: sandbox, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
