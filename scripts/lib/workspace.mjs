// Imported by `npm start` and `npm test`, using only what Node ships: where things are, and installing what is missing.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** What is kept between runs and never committed. Tests of `npm start` name a folder of their own. */
export const stateFolder = process.env.LAYAN_STATE ?? join(root, '.layan');

/** What starts npm here. */
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const minimum = [20, 19];

/** Stops with one clear line when Node is older than the packages support. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  console.error(`Layan needs Node ${minimum.join('.')} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the dependencies when they are missing or the lock file changed since they were installed. */
export function installMissing() {
  const stamp = join(root, 'node_modules/.layan-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const done = progress('Installing dependencies (once, about half a minute)');
  const { status, stdout, stderr } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development' }, // a production setting in the shell would leave the tools out
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      `${stdout}${stderr}\nThe dependencies could not be installed: see above. Is the npm registry reachable?`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  done();
}

/** Builds what is stale. Returns false, with the tool's output printed, when the build fails. */
export async function build() {
  const done = progress('Building what changed');
  const { code, output } = await runCollecting(npm, ['run', '--silent', 'build'], { WIREIT_LOGGER: 'simple' });
  if (code !== 0) console.error(output);
  else done();
  return code === 0;
}

/** Runs a command at the root of the project and gives back what it printed. */
export function runCollecting(command, args, env = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Prints a line for a slow part; the function it gives back says how long it took. */
export function progress(text) {
  const started = Date.now();
  process.stdout.write(`${text} … `);
  return () => process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** An empty folder at `path`. */
export function emptyFolder(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}
