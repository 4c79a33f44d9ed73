// Run by `npm start`: installs and builds what is missing, then brings up the national platform and prints where it is.
import { fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localCertificate } from './lib/certificate.mjs';
import { build, emptyFolder, installMissing, progress, requireNode, root, stateFolder } from './lib/workspace.mjs';

const { values: options } = parseArgs({
  options: { reset: { type: 'boolean' }, https: { type: 'boolean' } },
});
const ready = join(stateFolder, 'ready.json');
const log = join(stateFolder, 'platform.log');
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

/** Ends with one clear line when the port is taken. */
function requireFree(number, variable) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', (error) =>
        fail(
          `Port ${number} is ${error.code === 'EADDRINUSE' ? 'taken' : `not to be had (${error.code})`}. Choose another with ${variable}=PORT npm start.`,
        ),
      )
      .listen(number, '127.0.0.1', () => probe.close(resolve));
  });
}

/** The running platform uses a copy of the built files, so that a build or a test beside it changes nothing under its feet. */
function copyBuilt() {
  const scope = join(emptyFolder(join(stateFolder, 'app')), 'node_modules/@layan');
  for (const name of readdirSync(join(root, 'packages'))) {
    const from = join(root, 'packages', name);
    if (!existsSync(join(from, 'dist'))) continue;
    const to = join(scope, name);
    mkdirSync(to, { recursive: true });
    for (const part of ['package.json', 'dist']) cpSync(join(from, part), join(to, part), { recursive: true });
    const own = join(from, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(to, 'node_modules'), 'junction');
  }
  return join(scope, 'platform/dist/main.js');
}

/** Starts the platform; resolves with what it says once it answers. It ends when this process does. */
function startPlatform(main, platformPort, https) {
  const done = progress('Starting the platform');
  const output = openSync(log, 'w', 0o600);
  const child = fork(main, [], {
    cwd: root,
    env: {
      ...env,
      LAYAN_PORT: String(platformPort),
      LAYAN_DATA: join(stateFolder, 'data'),
      LAYAN_SANDBOX: '1',
      ...(https ? { LAYAN_TLS_KEY: https.key, LAYAN_TLS_CERT: https.cert } : {}),
    },
    stdio: ['ignore', output, output, 'ipc'],
    detached: true, // Ctrl-C reaches this process alone, which then stops the platform in order
  });
  const started = new Promise((resolve, reject) => {
    child.once('message', (message) => {
      done();
      resolve(message);
    });
    child.once('exit', (code) => {
      const said = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
      reject(new Error(`\nThe platform stopped before it was ready (code ${code}):\n${said}`));
    });
  });
  return { child, started };
}

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ')}`.trimEnd())
    .join('\n');
};

function welcome({ url, sandbox }) {
  console.log(
    `\nLayan is ready.\n\n  Services           ${url}/layanan\n  Lost card          ${url}/layanan/ktp-el-hilang\n  Officer’s desk     ${url}/meja\n  API                ${url}/openapi.json`,
  );
  if (sandbox) {
    console.log(
      `\nSandbox citizens (NIK to sign in; password "${sandbox.password}")\n${table(sandbox.citizens.map(({ nik, name, note }) => [nik, name, note]))}`,
    );
    console.log(
      `\nSandbox officers (name to sign in at the desk; the same password)\n${table(sandbox.officers.map(({ username, name, agency }) => [username, name, agency]))}`,
    );
  }
  console.log(`\nCtrl-C stops it. What was entered stays in .layan/ until "npm start -- --reset". Log: ${log}`);
}

requireNode();
if (options.reset) reset();
const platformPort = port('LAYAN_PLATFORM_PORT', 4400);
if (platformPort !== 0) await requireFree(platformPort, 'LAYAN_PLATFORM_PORT');
installMissing();
if (!(await build())) process.exit(1);

mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
rmSync(ready, { force: true });
const https = options.https ? await localCertificate(join(stateFolder, 'tls')) : undefined;
const { child, started } = startPlatform(copyBuilt(), platformPort, https);

let stopping = false;
function stop(code) {
  if (stopping) return;
  stopping = true;
  rmSync(ready, { force: true });
  if (child.exitCode !== null || child.signalCode !== null) process.exit(code);
  child.once('exit', () => process.exit(code));
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

try {
  const message = await started;
  // until the sample agency has its own site, its page is the platform's own catalogue
  writeFileSync(ready, JSON.stringify({ platform: message.url, agency: `${message.url}/layanan` }));
  welcome(message);
  child.once('exit', (code) => {
    if (!stopping) {
      rmSync(ready, { force: true });
      fail(`The platform stopped by itself (code ${code}). Its log: ${log}`);
    }
  });
} catch (error) {
  if (!stopping) fail(error.message);
}
