// Run by `npm run size` and by `npm test`: what a citizen's browser must fetch, brotli 11, against the budget of each part.
import { constants, brotliCompressSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/workspace.mjs';

const brotli = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const file = (path) => () => readFileSync(join(root, path));

/** All JavaScript that one entry brings along, bundled and minified as for a page. */
async function bundle(entry) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['production', 'browser'],
  });
  return outputFiles[0].contents;
}

/** Largest plain page of the journey as the platform sends it; the journeys write the pages that they met. */
function largestPage() {
  const path = join(root, '.layan/test/pages.json');
  if (!existsSync(path)) return null;
  const pages = JSON.parse(readFileSync(path, 'utf8'));
  return Buffer.from(pages.sort((a, b) => brotli(b.html) - brotli(a.html))[0].html);
}

const table = [
  { name: 'engine', limit: 6_000, content: () => bundle('packages/definition/dist/index.js') },
  { name: 'theme.css', limit: 2_000, content: file('packages/tokens/dist/theme.css') },
  { name: 'layan-forms.css', limit: 8_000, content: file('packages/elements/dist/layan-forms.css') },
  { name: 'largest plain page', limit: 6_000, content: largestPage },
];

/** One row a part: `{ name, bytes, limit, over }`; a part that cannot be measured is over. */
export async function measureSizes() {
  const rows = [];
  for (const { name, limit, content } of table) {
    const measured = await content();
    const bytes = measured === null ? null : brotli(measured);
    rows.push({ name, bytes, limit, over: bytes === null || bytes > limit });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await measureSizes();
  for (const { name, bytes, limit, over } of rows)
    console.log(
      `${over ? 'over' : 'ok  '}  ${name.padEnd(22)} ${String(bytes ?? 'not measured').padStart(6)} of ${limit} B brotli`,
    );
  process.exitCode = rows.some((row) => row.over) ? 1 : 0;
}
