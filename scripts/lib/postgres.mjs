// Imported by `npm test`: a throw-away PostgreSQL for the second pass. Never the one that DATABASE_URL names.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Folder with `initdb` and `pg_ctl`: on the PATH, or where Debian and Homebrew put them. */
function installedBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const candidates = [
    ...(process.env.PATH ?? '').split(':'),
    ...versions.map((version) => join(debian, version, 'bin')),
    '/opt/homebrew/opt/postgresql/bin',
  ];
  return candidates.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

function installFromDebian() {
  if (!process.env.CI || !isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No PostgreSQL found: installing the Debian package.');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return undefined;
  }
  return installedBinaries();
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Bytes that a server with the databases of all tests never needs. */
const plenty = 2 * 1024 ** 3;

/** Where its files are written: to memory where there is plenty. It waits for the disk at every turn, and the platform refuses one that does not. */
function scratch() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > plenty ? memory : tmpdir();
}

/** PostgreSQL refuses to run as root, so root hands each command to the account that the package made. */
function asServerUser(command, args, options = {}) {
  const [file, list] = isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
  const { status, stderr, stdout } = spawnSync(file, list, { encoding: 'utf8', cwd: tmpdir(), ...options });
  if (status !== 0) throw new Error(`${command} failed: ${stderr || stdout}`);
}

/**
 * A running PostgreSQL: `{ url, stop() }`, or `{ reason }` when there is none to be had.
 * Order: LAYAN_TEST_DATABASE_URL, installed binaries, with CI set the Debian package.
 */
export async function testPostgres() {
  if (process.env.LAYAN_TEST_DATABASE_URL) return { url: process.env.LAYAN_TEST_DATABASE_URL, stop() {} };
  const binaries = installedBinaries() ?? installFromDebian();
  if (!binaries) return { reason: 'no PostgreSQL installed; install one or set LAYAN_TEST_DATABASE_URL' };
  const folder = mkdtempSync(join(scratch(), 'layan-pg-'));
  if (isRoot) spawnSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const control = join(binaries, 'pg_ctl');
  try {
    asServerUser(join(binaries, 'initdb'), [
      '-D',
      data,
      '-U',
      'layan',
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]);
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c max_connections=200`;
    asServerUser(control, ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { reason: error.message };
  }
  return {
    url: `postgres://layan@127.0.0.1:${port}/postgres`,
    stop() {
      asServerUser(control, ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
