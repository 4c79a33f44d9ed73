// Run by `npm run bench`: 500 fields made, and an error set at 100 of them, against plain HTML by hand and two peers, in Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { browserArgs, browserPath } from '../browser.mjs';
import { root } from '../lib/workspace.mjs';

const rounds = 9;
const sides = {
  layan: { imports: ['@layan/elements/field'] },
  plain: { title: 'plain HTML, tied by hand', imports: [] },
  designsystemet: { title: 'ds-field of Designsystemet', imports: ['@digdir/designsystemet-web/ds-field'] },
  webawesome: {
    title: 'wa-input of Web Awesome',
    imports: ['@awesome.me/webawesome/dist/components/input/input.js'],
  },
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function bundle(name) {
  const imports = sides[name].imports.map((each) => `import '${each}';`).join('');
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports}import { start } from './fields.page.mjs'; start('${name}');`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** A page of one side; ours and the plain one wear the same sheets. */
async function open(browser, name) {
  const page = await browser.newPage({ viewport: { width: 768, height: 1024 } });
  const sheets = ['packages/tokens/dist/theme.css', 'packages/elements/dist/layan.css'];
  const css = ['layan', 'plain'].includes(name) ? sheets.map((path) => readFileSync(join(root, path), 'utf8')) : [];
  await page.setContent(
    `<!doctype html><html lang="id"><title>-</title><style>${css.join('')}</style><body class="layan-root layan-page"><form></form></body></html>`,
  );
  await page.addScriptTag({ content: await bundle(name) });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  /** Milliseconds that the main thread is busy with `act` and with everything that follows from it, painting included. */
  const time = async (act) => {
    await session.send('HeapProfiler.collectGarbage');
    const before = await busy();
    await page.evaluate(async (named) => {
      globalThis.bench[named]();
      for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, act);
    return (await busy()) - before;
  };
  const sample = async () => {
    await page.bringToFront();
    const times = { mount: await time('mount'), refuse: await time('refuse') };
    const done = await page.evaluate(() => globalThis.bench.done());
    await time('clear');
    return { ...times, done };
  };
  return sample;
}

/** Of neighbouring samples, so that a busy moment of the machine hits both. */
const row = (samples, peer, kind) => {
  const [ours, theirs] = ['layan', peer].map((name) => samples.map((round) => round[name][kind]));
  return {
    name: `against ${sides[peer].title}`,
    ratio: median(ours.map((each, index) => each / theirs[index])),
    note: `${median(ours).toFixed(1)} ms, theirs ${median(theirs).toFixed(1)} ms`,
  };
};

export async function run() {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });
  try {
    const samplers = {};
    for (const name of Object.keys(sides)) samplers[name] = await open(browser, name);
    const samples = [];
    // the first two make the engine warm
    for (let round = -2; round < rounds; round += 1) {
      const sample = {};
      for (const [name, take] of Object.entries(samplers)) sample[name] = await take();
      if (round >= 0) samples.push(sample);
    }
    for (const [name, { done }] of Object.entries(samples[0]))
      if (done.refused !== 100) throw new Error(`${name} shows ${done.refused} errors, not 100.`);
    const peers = Object.keys(sides).filter((name) => name !== 'layan');
    return [
      { title: '500 fields made, time of the main thread', rows: peers.map((peer) => row(samples, peer, 'mount')) },
      { title: 'An error at 100 of them', rows: peers.map((peer) => row(samples, peer, 'refuse')) },
    ];
  } finally {
    await browser.close();
  }
}
