// Run by `npm run bench`: the wizard on the agency's page against plain HTML, in Chromium made slow. The platform and the site are the
// real processes: no reply is made up, and both sides of a comparison wait for the same machine.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { browserArgs, browserPath } from '../browser.mjs';
import { root } from '../lib/workspace.mjs';
import { startBoth } from './both.mjs';
import { clickToPaint, keyToPaint, openToPaint, watchPaint } from './paint.mjs';

const service = '/layanan/ktp-el-hilang';
const rounds = { touch: 15, open: 5 };
/** Ways to another page and back in one sample. */
const changes = 3;
/** Milliseconds that a tab gets when it comes to the front: the wizard asks who is signed in then, and nobody presses in that moment. */
const rest = 500;
const keys = 'Sari Wulandari Contoh'.split('');

/** A phone of the low end, and a line of the countryside. */
const cpu = { touch: 4, open: 6 };
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Median of the ratios of neighbouring samples, A B A B, so that a busy moment of the machine hits both. */
async function compare(count, ours, theirs) {
  await ours();
  await theirs();
  const pairs = [];
  for (let round = 0; round < count; round += 1) pairs.push([await ours(), await theirs()]);
  const [mine, plain] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  return { ratio: median(pairs.map(([a, b]) => a / b)), note: `${mine.toFixed(0)} ms, plain ${plain.toFixed(0)} ms` };
}

/** The agency's page as it is, sheets and all, with hand-written inputs where the service would stand. */
async function servePlainInputs() {
  const site = join(root, 'packages/demo/site');
  const inputs = readFileSync(join(root, 'scripts/bench/plain-inputs.html'), 'utf8');
  const page = readFileSync(join(site, `${service}.html`), 'utf8')
    .replace(/<script[^]*?<\/script>/, '')
    .replace(/<layan-service[^]*<\/layan-service>/, inputs);
  const types = { '.css': 'text/css', '.svg': 'image/svg+xml' };
  const server = createServer(({ url }, response) => {
    if (url.startsWith(service))
      return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    const path = join(site, url).replace(join(site, 'aset/layan'), join(root, 'packages/sdk/dist/cdn'));
    response.writeHead(200, { 'Content-Type': types[extname(url)] }).end(readFileSync(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}${service}`, close: () => server.close() };
}

/** A page of a context of its own. */
async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await watchPaint(context);
  return context.newPage();
}

/** Slows a page down, and gives what sets its CPU to another rate; the line stays slow. */
async function slow(page, rate, network) {
  const session = await page.context().newCDPSession(page);
  const set = (to) => session.send('Emulation.setCPUThrottlingRate', { rate: to });
  await set(rate);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  return set;
}

async function signIn(page, { citizens, password }, address) {
  await page.goto(address);
  await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await page.getByRole('textbox', { name: /^NIK/ }).fill(citizens[0].nik);
  await page.getByLabel(/^Kata sandi/).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL(address);
}

const goOn = (page) => page.getByRole('button', { name: 'Lanjutkan', exact: true });
const goBack = (page) => page.getByRole('link', { name: 'Kembali' });

/** What a key, and the way to another page, take in the wizard and in its peers: `whole` has both pages in its document. */
async function touch(wizard, plain, whole) {
  const rates = new Map();
  for (const page of [wizard, plain, whole]) {
    rates.set(page, await slow(page, 1));
    await page.bringToFront(); // a page behind another draws no frames, and a button there never comes to rest
    await page.locator('label', { hasText: /^\s*Rusak/ }).click();
    await goOn(page).click();
    await page.locator('#nama').waitFor();
  }
  // not while the other one is measured
  const save = () => wizard.locator('layan-wizard').evaluate((element) => element.save());
  // a page that is slowed keeps a core of the machine busy: only the one that is measured is
  const toFront = async (page) => {
    for (const [other, set] of rates) await set(other === page ? cpu.touch : 1);
    await page.bringToFront();
    await page.waitForTimeout(rest);
  };
  const type = async (page) => {
    await toFront(page);
    await page.locator('#nama').fill('');
    await page.locator('#nama').focus();
    const times = [];
    for (const key of keys) times.push(await keyToPaint(page, key));
    return median(times);
  };
  const change = async (page) => {
    await toFront(page);
    const times = [];
    for (let way = 0; way < changes; way += 1) {
      const back = await clickToPaint(page, goBack(page), '#keperluan');
      times.push((back + (await clickToPaint(page, goOn(page), '#nama'))) / 2);
    }
    return median(times);
  };
  const typing = async () => {
    const time = await type(wizard);
    await save();
    return time;
  };
  const key = await compare(rounds.touch, typing, () => type(plain));
  const changed = (peer) =>
    compare(
      rounds.touch,
      () => change(wizard),
      () => change(peer),
    );
  const rows = { key, change: await changed(plain), toggle: await changed(whole) };
  for (const set of rates.values()) await set(1);
  return rows;
}

/** How long it takes until the start page can be used, for somebody who was never here. */
async function start(browser, { agency, platform }) {
  const visit = (origin) => async () => {
    const page = await openPage(browser);
    await slow(page, cpu.open, line);
    const time = await openToPaint(page, origin + service, 'a[href*="/login?"], a[href^="/masuk"]');
    await page.context().close();
    return time;
  };
  return compare(rounds.open, visit(agency), visit(platform));
}

/** How long it takes until the first question is there, for somebody who signed in a moment ago and had begun. */
async function question(wizard, pages, { agency }) {
  await pages.getByRole('link', { name: 'Lanjutkan' }).click();
  await pages.waitForURL(/ktp-el-hilang\/[^/]+\/[^/]+$/);
  const visits = [
    [wizard, `${agency}${service}#ktp-el-hilang/keperluan`],
    [pages, new URL('keperluan', pages.url()).href],
  ].map(([page, address]) => async () => {
    await page.goto('about:blank');
    return openToPaint(page, address, '#keperluan');
  });
  for (const page of [wizard, pages]) await slow(page, cpu.open, line);
  return compare(rounds.open, ...visits);
}

async function measure(browser, both, plainInputs) {
  const firstVisit = await start(browser, both);
  const wizard = await openPage(browser);
  await signIn(wizard, both.people, both.agency + service);
  await wizard.getByRole('button', { name: 'Mulai permohonan' }).click();
  const plain = await openPage(browser);
  await plain.goto(plainInputs.url);
  const whole = await openPage(browser);
  await whole.goto(`${plainInputs.url}?sekaligus`);
  const touched = await touch(wizard, plain, whole);
  const pages = await openPage(browser);
  await signIn(pages, both.people, both.platform + service);
  return { ...touched, firstVisit, firstQuestion: await question(wizard, pages, both) };
}

export async function run() {
  const plainInputs = await servePlainInputs();
  const both = await startBoth();
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });
  try {
    const { firstVisit, key, change, toggle, firstQuestion } = await measure(browser, both, plainInputs);
    return [
      {
        title: `The wizard, time to paint against plain HTML inputs (same page, controls and sheets, ${cpu.touch} × slower CPU)`,
        rows: [
          { name: 'a key', ...key },
          { name: 'another page, drawn when it is wanted in both', ...change },
          { name: 'another page, against one that was in the document and hidden', ...toggle },
        ],
      },
      {
        title: `A service on an agency’s page, time until it can be used against the platform’s own plain pages (400 kbit/s, 400 ms, ${cpu.open} × slower CPU)`,
        rows: [
          { name: 'start page, first visit', ...firstVisit },
          { name: 'first question after signing in', ...firstQuestion },
        ],
      },
    ];
  } finally {
    await browser.close();
    await both.stop();
    plainInputs.close();
  }
}
