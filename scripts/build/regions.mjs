// Run by `npm run build:regions`: cuts the region list into slices that a page fetches one at a time.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The decree whose list the data holds. A new one changes the counts too: change both together. */
const version = '300.2.2-2430/2025';
const license = 'https://opendatacommons.org/licenses/odbl/1-0/';
const counts = { provinces: 38, regencies: 514, districts: 7285, villages: 83762 };

const home = fileURLToPath(new URL('../../packages/regions/', import.meta.url));
const data = join(dirname(createRequire(join(home, 'package.json')).resolve('idn-area-data')), '../data');

/** `[code, name]` of every row; the last column is the name, quoted where it holds a comma or a quote. */
function read(list) {
  const rows = readFileSync(join(data, `${list}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, code, name] = /^([0-9.]+),(?:[0-9.]+,)?(.+)$/.exec(line);
      return [code, name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name];
    });
  if (rows.length !== counts[list]) throw new Error(`${list}: ${rows.length} rows, ${version} has ${counts[list]}`);
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Rows by the first `levels` parts of their code. */
function byPrefix(rows, levels) {
  const groups = {};
  for (const row of rows) (groups[row[0].split('.').slice(0, levels).join('.')] ??= []).push(row);
  return groups;
}

const files = new Map();
const hashes = {};

/** Keeps one slice; `below` are the slices that hold the next level, so that whoever has this file knows their names. */
function keep(slice, regions, below = []) {
  const next = Object.fromEntries(below.map((name) => [name, hashes[name]]));
  const text = JSON.stringify({ version, license, regions, ...(below.length > 0 && { next }) });
  hashes[slice] = createHash('sha256').update(text).digest('hex').slice(0, 10);
  files.set(`${slice}.${hashes[slice]}.json`, text);
}

const [provinces, regencies, districts, villages] = Object.keys(counts).map(read);
const districtsOf = byPrefix(districts, 1);
const regenciesOf = byPrefix(regencies, 1);

for (const [regency, regions] of Object.entries(byPrefix(villages, 2))) keep(`villages-${regency}`, regions);
for (const [province, regions] of Object.entries(districtsOf))
  keep(
    `districts-${province}`,
    regions,
    regenciesOf[province].map(([code]) => `villages-${code}`),
  );
keep(
  'regencies',
  [...provinces, ...regencies],
  provinces.map(([code]) => `districts-${code}`),
);

const slices = join(home, 'dist/slices');
mkdirSync(slices, { recursive: true });
const present = new Set(readdirSync(slices));
for (const name of present) if (!files.has(name)) rmSync(join(slices, name));
for (const [name, text] of files) if (!present.has(name)) writeFileSync(join(slices, name), text);

const generated = join(home, 'src/generated');
mkdirSync(generated, { recursive: true });
const manifest = { version, slices: Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(
  join(generated, 'manifest.ts'),
  `import type { Manifest } from '../slices.js';\n\n/** Made by scripts/build/regions.mjs. */\nexport const manifest: Manifest = ${JSON.stringify(manifest)};\n`,
);
