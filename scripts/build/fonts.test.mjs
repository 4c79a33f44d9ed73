import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../packages/elements/src/page/page.examples.js';
import { browserArgs, browserPath } from '../browser.mjs';
import { root } from '../lib/workspace.mjs';

const packageOf = (name) => join(root, 'packages', name);
const { resolve } = createRequire(join(packageOf('fonts'), 'package.json'));
const dist = (file) => readFileSync(join(packageOf('fonts'), 'dist', file));
const sheets = Object.fromEntries(['inter', 'inter-optional'].map((name) => [name, dist(`${name}.css`).toString()]));

/** What a device has, under the names by which the sheet asks for it. Arimo is as wide as Arial. */
const devices = { Arial: 'arimo', Roboto: 'roboto' };

/** The sheet on a device that has `font` and no other of those it names: whether this machine has one plays no part. */
const sheetOn = (font, sheet) =>
  sheets[sheet].replace(/src: (local\('(.*?)'\).*);/g, (_all, _list, first) => {
    const [family, bold] = first.split(' ');
    return family === font ? `src: url('/${bold ? 700 : 400}.woff2');` : `src: local('none');`;
  });

const files = (font, sheet) => ({
  '/theme.css': readFileSync(join(packageOf('tokens'), 'dist/theme.css')),
  '/layan.css': readFileSync(join(packageOf('elements'), 'dist/layan.css')),
  '/font.css': sheetOn(font, sheet),
  '/400.woff2': readFileSync(resolve(`@fontsource/${devices[font]}/files/${devices[font]}-latin-400-normal.woff2`)),
  '/700.woff2': readFileSync(resolve(`@fontsource/${devices[font]}/files/${devices[font]}-latin-700-normal.woff2`)),
  '/inter-latin.woff2': dist('inter-latin.woff2'),
  '/inter-latin-ext.woff2': dist('inter-latin-ext.woff2'),
});
const types = { css: 'text/css', woff2: 'font/woff2' };

/** Serves the examples of whole pages; Inter waits until it is let go. */
async function serve() {
  let letGo;
  let held;
  let device = {};
  const asked = [];
  const server = createServer(async ({ url }, response) => {
    asked.push(url);
    const file = device[url];
    if (url.startsWith('/inter-')) await held;
    const policy = { 'content-security-policy': "default-src 'self'" };
    if (file) return response.writeHead(200, { ...policy, 'content-type': types[url.split('.')[1]] }).end(file);
    const example = examples[Number(url.slice(1))];
    if (!example) return response.writeHead(204).end();
    const sheets = ['theme', 'font', 'layan'].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('');
    response
      .writeHead(200, { ...policy, 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="id"><title>-</title><meta name="viewport" content="width=device-width">${sheets}<body class="layan-root layan-page">${collectResultSync(render(example.template()))}`,
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    asked,
    address: (index) => `http://127.0.0.1:${server.address().port}/${index}`,
    /** From now on on a device with this font, with this sheet. */
    hold(font, sheet) {
      device = files(font, sheet);
      asked.length = 0;
      held = new Promise((done) => (letGo = done));
    },
    letGo: () => letGo(),
    close: () => server.close(),
  };
}

let browser;
let pages;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });
  pages = await serve();
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
});

/** Where every block stands. */
const places = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== 'inline')
      .map((each) => each.getBoundingClientRect().top),
  );

const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What moves on a page when Inter comes: by how much, in pixels, and what Chromium calls its shift. */
async function moved({ font, width, index }, sheet) {
  pages.hold(font, sheet);
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  await page.goto(pages.address(index), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.styleSheets.length === 3);
  await page.evaluate(
    (family) => Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px '${family}'`))),
    `Layan ${font}`,
  );
  await drawn(page);
  await page.evaluate(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift' });
  });
  const isHere = () =>
    page.evaluate(() => [...document.fonts].some((face) => face.family.includes('Inter') && face.status === 'loaded'));
  expect(await isHere(), 'Inter is there before it was let go').toBe(false);
  const before = await places(page);
  pages.letGo();
  await expect.poll(isHere).toBe(true);
  await drawn(page);
  const after = await places(page);
  const shift = await page.evaluate(() => globalThis.shift);
  await page.close();
  return { by: Math.max(...before.map((top, at) => Math.abs(after[at] - top))), shift, asked: [...pages.asked] };
}

describe.each(Object.entries(sheets))('%s.css', (_name, sheet) => {
  it('names files of its own and of the device alone', () => {
    const named = [...sheet.matchAll(/url\('(.*?)'\)/g)].map(([, url]) => url);
    expect(named).toEqual(['./inter-latin.woff2', './inter-latin-ext.woff2']);
    for (const url of named) expect(dist(url).subarray(0, 4).toString()).toBe('wOF2');
    expect(sheet).not.toMatch(/https?:|@import|\/\//);
  });
});

it('the licence of the font comes along', () => {
  const licence = readFileSync(join(packageOf('fonts'), 'OFL.txt'), 'utf8');
  expect(licence).toMatch(/^Copyright .* Inter[^]*SIL OPEN FONT LICENSE/);
});

const cases = Object.keys(devices).flatMap((font) =>
  [320, 768].flatMap((width) => examples.map(({ name }, index) => ({ font, width, name, index }))),
);

describe('when Inter comes after the page', () => {
  const kept = [];

  it.each(cases)('$name at $width px hardly moves on a device with $font', async (on) => {
    const { shift, asked, by } = await moved(on, 'inter');
    kept.push(by <= 1);
    expect(asked).not.toContain('/inter-latin-ext.woff2');
    expect(shift).toBeLessThan(0.02);
  });

  it('moves nothing by more than a pixel on four pages of five', () => {
    expect(kept.filter(Boolean).length / cases.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(cases.filter(({ width, name }) => width === 320 && name === 'Received'))(
    '$name at $width px does not move at all on a device with $font and the sheet that waits',
    async (on) => {
      expect(await moved(on, 'inter-optional')).toMatchObject({ by: 0, shift: 0 });
    },
  );
});
