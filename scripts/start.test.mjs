import { spawn } from 'node:child_process';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './lib/workspace.mjs';

let state;
const running = [];
beforeEach(() => {
  // beneath the project, where the copied files find their dependencies
  mkdirSync(join(root, '.layan/test'), { recursive: true });
  state = mkdtempSync(join(root, '.layan/test/start-'));
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGINT');
    await ended;
  }
  rmSync(state, { recursive: true, force: true });
});

/** `npm start` with a state folder of its own and any free port. */
function start(args = [], env = {}) {
  const clean = { ...process.env, LAYAN_STATE: state, LAYAN_PLATFORM_PORT: '0', LAYAN_AGENCY_PORT: '0', ...env };
  if (!env.DATABASE_URL) delete clean.DATABASE_URL;
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: root,
    env: clean,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
  const ready = new Promise((resolve, reject) => {
    void ended.then(() => reject(new Error(`It ended before it was ready:\n${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (output.includes('Ctrl-C stops it')) resolve(output);
      });
    }
  });
  ready.catch(() => {}); // only some tests wait for it
  const run = { child, ready, ended };
  running.push(run);
  return run;
}

const readyFile = () => join(state, 'ready.json');

/** Sets out to sign in on an agency's page, keeping cookies; ends on the provider's page. */
async function signInLeadsTo(page, address) {
  const cookies = [];
  let url = new URL(`/layan/login?return=${new URL(page).pathname}`, page);
  for (let hops = 0; hops < 4; hops += 1) {
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: cookies.join('; ') },
    });
    cookies.push(...reply.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]));
    if (reply.status === 200) break;
    url = new URL(reply.headers.get('location'), url);
  }
  expect(url.href.startsWith(address), url.href).toBe(true);
}

/** Status and target of an answer, over TLS that trusts `ca` alone. */
function askWith(ca, url) {
  return new Promise((resolve, reject) => {
    get(url, { ca }, (reply) => {
      reply.resume();
      resolve({ status: reply.statusCode, location: reply.headers.location });
    }).once('error', reject);
  });
}

describe('npm start', { timeout: 120_000 }, () => {
  it('says where everything is, answers, keeps what it made private, and leaves nothing behind when stopped', async () => {
    writeFileSync(readyFile(), '{}');
    const { child, ready, ended } = start();
    const output = await ready;
    const { platform, agency, passport } = JSON.parse(readFileSync(readyFile(), 'utf8'));
    // different sites for a browser, as an agency's and the platform's are
    expect(platform).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(agency).toMatch(/^http:\/\/localhost:\d+\/layanan\/ktp-el-hilang$/);
    expect(passport).toBe(new URL('paspor-penggantian', agency).href);
    const lines = output.split('\n').filter((line) => line.includes('http'));
    expect(lines[0]).toContain(agency);
    expect(output).toContain(passport);
    expect(output).toContain(platform);
    expect(output).toContain('3171015203909901');
    expect(output).toContain('petugas-dukcapil');
    expect((await fetch(`${platform}/readyz`)).status).toBe(200);
    for (const page of [agency, passport]) {
      const answer = await fetch(page);
      const plain = platform + new URL(page).pathname;
      expect([answer.status, (await answer.text()).includes(`href="${plain}"`)], page).toEqual([200, true]);
      expect((await fetch(plain)).status).toBe(200);
    }
    const [, bank] = /(http\S+\/sandbox\/bank)/.exec(output);
    expect((await fetch(bank)).status).toBe(200);
    await signInLeadsTo(agency, `${platform}/identitas/`);
    for (const file of ['data/keys.json', 'clients.json', 'agency/secret', 'platform.log', 'agency.log'])
      expect(statSync(join(state, file)).mode & 0o777, file).toBe(0o600);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    expect(existsSync(readyFile())).toBe(false);
    await expect(fetch(`${platform}/healthz`)).rejects.toThrow();
    await expect(fetch(agency)).rejects.toThrow();
  });

  it('says which of the two could not start, and leaves neither behind', async () => {
    mkdirSync(join(state, 'agency/secret'), { recursive: true });
    const { code, output } = await start().ended;
    expect(code).toBe(1);
    expect(output).toContain('The agency’s site stopped before it was ready (code 1)');
    expect(output).toContain('EISDIR');
    expect(existsSync(readyFile())).toBe(false);
    // the folder is free again: nobody holds its database
    rmSync(join(state, 'agency'), { recursive: true });
    await start().ready;
  });

  it.each([
    ['LAYAN_PLATFORM_PORT', '127.0.0.1'],
    ['LAYAN_AGENCY_PORT', 'localhost'],
  ])('ends with one clear line when the port is taken (%s)', async (variable, host) => {
    const holder = createServer();
    const port = await new Promise((resolve) => holder.listen(0, host, () => resolve(holder.address().port)));
    const { code, output } = await start([], { [variable]: String(port) }).ended;
    holder.close();
    expect(code).toBe(1);
    expect(output.trim()).toBe(`Port ${port} is taken. Choose another with ${variable}=PORT npm start.`);
  });

  it('does not reset a database that is not its own', async () => {
    writeFileSync(join(state, 'kept'), '');
    const { code, output } = await start(['--reset'], { DATABASE_URL: 'postgres://nowhere.invalid/x' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('DATABASE_URL');
    expect(existsSync(join(state, 'kept'))).toBe(true);
  });

  it('forgets everything on reset but test results', async () => {
    mkdirSync(join(state, 'test'));
    writeFileSync(join(state, 'test/unit.json'), '{}');
    mkdirSync(join(state, 'data'));
    writeFileSync(join(state, 'data/old'), '');
    await start(['--reset']).ready;
    expect(existsSync(join(state, 'data/old'))).toBe(false);
    expect(existsSync(join(state, 'test/unit.json'))).toBe(true);
  });

  it('speaks HTTPS with a certificate of this machine when asked', async () => {
    await start(['--https']).ready;
    const { platform, agency } = JSON.parse(readFileSync(readyFile(), 'utf8'));
    expect(platform).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(agency).toMatch(/^https:\/\/localhost:\d+\//);
    expect(statSync(join(state, 'tls/key.pem')).mode & 0o777).toBe(0o600);
    // the agency's server believes the platform's certificate: it got its sign-in request through
    const login = new URL('/layan/login', agency);
    const { status, location } = await askWith(readFileSync(join(state, 'tls/cert.pem')), login);
    expect([status, location?.startsWith(`${platform}/oidc/auth?`)]).toEqual([303, true]);
  });

  it('offers no invented people in production', async () => {
    const { code, output } = await start([], { NODE_ENV: 'production' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('The sandbox never runs in production.');
  });
});
