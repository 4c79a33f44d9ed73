// Run by `npm start`: installs and builds what is missing, then brings up the national platform and the sample agency, and prints where.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { localCertificate } from './lib/certificate.mjs';
import { Served, freePorts } from './lib/served.mjs';
import { build, emptyFolder, installMissing, progress, requireNode, root, stateFolder } from './lib/workspace.mjs';

const { values: options } = parseArgs({
  options: { reset: { type: 'boolean' }, https: { type: 'boolean' } },
});
const ready = join(stateFolder, 'ready.json');
const clients = join(stateFolder, 'clients.json');
const { env } = process;

const fail = (line) => {
  console.error(line);
  process.exit(1);
};

/** Deletes what the platform kept, but never test results; another database is not ours to empty. */
function reset() {
  if (env.DATABASE_URL)
    fail(
      'Not reset: DATABASE_URL names a database that `npm start` does not own. Unset it, or empty that database yourself.',
    );
  if (!existsSync(stateFolder)) return;
  for (const name of readdirSync(stateFolder))
    if (name !== 'test') rmSync(join(stateFolder, name), { recursive: true, force: true });
}

function port(name, fallback) {
  const value = Number(env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    fail(`${name} must be a port number from 0 to 65535, not "${env[name]}".`);
  return value;
}

/** What runs is a copy of the built files, so that a build or a test beside it changes nothing under its feet. */
function copyBuilt() {
  const scope = join(emptyFolder(join(stateFolder, 'app')), 'node_modules/@layan');
  for (const name of readdirSync(join(root, 'packages'))) {
    const from = join(root, 'packages', name);
    if (!existsSync(join(from, 'dist'))) continue;
    const to = join(scope, name);
    mkdirSync(to, { recursive: true });
    for (const part of ['package.json', 'dist', 'site', 'uji'])
      if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
    const own = join(from, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(to, 'node_modules'), 'junction');
  }
  return scope;
}

/** Both, as processes of their own that know each other from the start: a platform and a site that it has registered. */
async function startBoth(scope, { platform, agency, https }) {
  const { registrationOf } = await import(pathToFileURL(join(scope, 'demo/dist/registration.js')));
  const secret = randomBytes(32).toString('base64url');
  rmSync(clients, { force: true });
  writeFileSync(clients, JSON.stringify([registrationOf(agency, secret)]), { mode: 0o600 });
  const served = (name, room, own) =>
    new Served({
      name,
      main: join(scope, room, 'dist/main.js'),
      log: join(stateFolder, `${room === 'demo' ? 'agency' : room}.log`),
      cwd: root,
      env: {
        ...env,
        // each calls the other, and nobody else vouches for the certificate of this machine
        ...(https ? { LAYAN_TLS_KEY: https.key, LAYAN_TLS_CERT: https.cert, NODE_EXTRA_CA_CERTS: https.cert } : {}),
        ...own,
      },
    });
  return [
    served('The platform', 'platform', {
      LAYAN_PORT: new URL(platform).port,
      LAYAN_DATA: join(stateFolder, 'data'),
      LAYAN_SANDBOX: '1',
      LAYAN_CLIENTS: clients,
    }),
    served('The agency’s site', 'demo', {
      LAYAN_AGENCY_PORT: new URL(agency).port,
      LAYAN_PLATFORM_URL: platform,
      LAYAN_FOLDER: join(stateFolder, 'agency'),
      LAYAN_CLIENT_SECRET: secret,
    }),
  ];
}

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ')}`.trimEnd())
    .join('\n');
};

function welcome({ url, sandbox }, pages, logs) {
  const places = [
    ['Lost card, on an agency’s page', pages.card],
    ['Passport, on an agency’s page', pages.passport],
    ['All services, on plain pages', `${url}/layanan`],
    ...(sandbox ? [['Sandbox bank', `${url}/sandbox/bank`]] : []),
    ['Officer’s desk', `${url}/meja`],
    ['API', `${url}/openapi.json`],
  ];
  console.log(`\nLayan is ready.\n\n${table(places)}`);
  if (sandbox) {
    console.log(
      `\nSandbox citizens (NIK to sign in; password "${sandbox.password}")\n${table(sandbox.citizens.map(({ nik, name, note }) => [nik, name, note]))}`,
    );
    console.log(
      `\nSandbox officers (name to sign in at the desk; the same password)\n${table(sandbox.officers.map(({ username, name, agency }) => [username, name, agency]))}`,
    );
  }
  console.log(
    `\nCtrl-C stops it. What was entered stays in .layan/ until "npm start -- --reset". Logs: ${logs.join(', ')}`,
  );
}

requireNode();
if (options.reset) reset();
const [platformPort, agencyPort] = await freePorts([
  { variable: 'LAYAN_PLATFORM_PORT', port: port('LAYAN_PLATFORM_PORT', 4400), host: '127.0.0.1' },
  { variable: 'LAYAN_AGENCY_PORT', port: port('LAYAN_AGENCY_PORT', 4401), host: 'localhost' },
]).catch((error) => fail(error.message));
installMissing();
if (!(await build())) process.exit(1);

mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
rmSync(ready, { force: true });
const https = options.https ? await localCertificate(join(stateFolder, 'tls')) : undefined;
const scheme = https ? 'https' : 'http';
// two hosts of two sites, as in life: neither sees the other's cookies
const platform = `${scheme}://127.0.0.1:${platformPort}`;
const agency = `${scheme}://localhost:${agencyPort}`;
const done = progress('Starting the platform and the agency’s site');
const children = await startBoth(copyBuilt(), { platform, agency, https });

let stopping = false;
/** The site goes first, while the platform still answers it. */
async function stop(code, line) {
  if (stopping) return;
  stopping = true;
  rmSync(ready, { force: true });
  if (line) console.error(line);
  for (const child of children.toReversed()) await child.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

try {
  const [message] = await Promise.all(children.map((child) => child.started));
  done();
  const pages = { card: `${agency}/layanan/ktp-el-hilang`, passport: `${agency}/layanan/paspor-penggantian` };
  writeFileSync(ready, JSON.stringify({ platform, agency: pages.card, passport: pages.passport }));
  welcome(
    message,
    pages,
    children.map((child) => child.log),
  );
  for (const { name, log, ended } of children)
    void ended.then((code) => stop(1, `${name} stopped by itself (code ${code}). Its log: ${log}`));
} catch (error) {
  void stop(1, error.message);
}
