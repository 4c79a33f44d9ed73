// Run by `npm run size` and by `npm test`: what a citizen's browser must fetch, brotli 11, against the budget of each part.
import { constants, brotliCompressSync } from 'node:zlib';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstScreen, firstScreenParts, onUse, onUseAfter } from './lib/cdn.mjs';
import { root } from './lib/workspace.mjs';

const brotli = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const file = (path) => () => readFileSync(join(root, path));

/** All JavaScript that these entries bring along at the start, bundled and minified as for a page; other languages come by need. */
async function bundle(...entries) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join(''), resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: root,
    metafile: true,
    conditions: ['production', 'browser'],
  });
  const path = (file) => relative(root, file.path);
  // what comes by need is an entry of its own too
  const isStart = (file) => metafile.outputs[path(file)].entryPoint === '<stdin>';
  const eager = new Set(outputFiles.filter(isStart).map(path));
  for (const name of eager)
    for (const { path: imported, kind } of metafile.outputs[name].imports)
      if (kind === 'import-statement') eager.add(imported);
  return outputFiles.filter((file) => eager.has(path(file))).map(({ contents }) => contents);
}

const elements = 'packages/elements/dist/';
const theme = 'packages/tokens/dist/theme.css';

/** What a page of a form needs, as fifteen other design systems were measured: one file each, script and sheet. */
async function formPage() {
  const controls = [
    'base',
    'heading',
    'link',
    'button',
    'field',
    'text-input',
    'radios',
    'select',
    'notice',
    'error-summary',
  ];
  const sheets = [theme, ...controls.map((name) => `${elements}css/${name}.css`)].map((path) => file(path)());
  return [...(await bundle(`${elements}field/index.js`, `${elements}error-summary/index.js`)), Buffer.concat(sheets)];
}

/** Largest plain page as the platform sends it; the journeys write the pages that they met, a file each service. */
function largestPage() {
  const folder = join(root, '.layan/test');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^pages-.*\.json$/.test(name)) : [];
  const pages = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const [largest] = pages.sort((a, b) => brotli(b.html) - brotli(a.html));
  return largest ? Buffer.from(largest.html) : null;
}

/** What every bill loads that is paid here, to its receipt: words, pack and the asking for news included. */
const everyPayment = ['bill', 'payment', 'id.payment', 'paying-pack', 'watch-intent', 'countdown', 'outcome'];

/** Rows without a limit only inform: what a part is in bytes, counted alone. */
const table = [
  { name: 'engine', limit: 6_000, content: () => bundle('packages/definition/dist/index.js') },
  { name: 'theme.css', limit: 2_000, content: file(theme) },
  { name: 'layan-forms.css', limit: 8_000, content: file(`${elements}layan-forms.css`) },
  { name: 'layan.css', limit: 14_000, content: file(`${elements}layan.css`) },
  { name: 'form page, script and sheet', limit: 12_000, content: formPage },
  { name: 'every element', limit: 60_000, content: () => bundle(`${elements}all.js`) },
  { name: 'largest plain page', limit: 6_000, content: largestPage },
  { name: 'first screen', limit: 40_000, content: firstScreen, parts: firstScreenParts },
  { name: 'questions, on use', limit: 28_500, content: () => onUse('asking', 'pack', 'draft-handle') },
  { name: 'payment, on use', limit: 9_000, content: () => onUse('bill', 'payment') },
  { name: 'pack of payment, on use', content: () => onUse('paying-pack') },
  { name: 'words of payment, on use', content: () => onUse('id.payment') },
  { name: 'payment by QRIS, all', limit: 26_500, content: () => onUse(...everyPayment, 'code') },
  { name: 'payment by account, all', limit: 23_000, content: () => onUse(...everyPayment, 'account') },
  {
    name: 'files, on use',
    limit: 7_500,
    content: () => onUseAfter(['asking', 'pack', 'draft-handle'], 'uploading', 'upload'),
  },
  { name: 'words of questions, on use', content: () => onUse('id') },
  { name: 'event watch, on use', content: () => onUse('watch-case') },
];

/** Files are sent one by one. */
const sent = (content) => [content].flat().reduce((sum, part) => sum + brotli(part), 0);

/** One row a part: `{ name, bytes, limit, over }`; one with a limit that cannot be measured is over. */
export async function measureSizes() {
  const rows = [];
  for (const { name, limit, content, parts } of table) {
    const measured = await content();
    const bytes = measured === null ? null : sent(measured);
    rows.push({ name, bytes, limit, over: limit !== undefined && (bytes === null || bytes > limit) });
    for (const [part, code] of Object.entries((await parts?.()) ?? {}))
      rows.push({ name: `  ${part}`, bytes: brotli(code), over: false });
  }
  return rows;
}

const line = ({ name, bytes, limit, over }) => {
  const gate = limit === undefined ? '' : ` of ${limit}`;
  return `${over ? 'over' : 'ok  '}  ${name.padEnd(26)} ${String(bytes ?? 'not measured').padStart(6)}${gate} B brotli`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await measureSizes();
  for (const row of rows) console.log(line(row));
  process.exitCode = rows.some((row) => row.over) ? 1 : 0;
}
