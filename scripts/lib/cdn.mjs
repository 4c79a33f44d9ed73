// Imported by `npm run size`: the files of the SDK that the guide's page fetches, when, and what they are made of.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const folder = join(root, 'packages/sdk/dist/cdn');
const read = (path) => readFileSync(join(folder, path));

/** Files that a module names at its top: fetched before it runs. */
const imported = (path) =>
  [...String(read(path)).matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g)].map(([, name]) =>
    join(path, '..', name),
  );

function withImports(paths) {
  const all = new Set(paths);
  for (const path of all) if (path.endsWith('.js')) for (const name of imported(path)) all.add(name);
  return all;
}

/** A module that the entry loads by need, by its name without the hash. */
function chunk(name) {
  const [found, ...others] = readdirSync(join(folder, 'chunks')).filter(
    (file) => file.replace(/-.{8}\.js$/, '') === name,
  );
  if (!found || others.length > 0) throw new Error(`The files of the SDK have no chunk of its own called "${name}".`);
  return join('chunks', found);
}

/** What the page of the guide links. */
function linked() {
  const page = readFileSync(join(root, 'docs/examples/service-page.html'), 'utf8');
  return [...page.matchAll(/(?:href|src)="\/layan-sdk\/([^"]+)"/g)].map(([, path]) => path);
}

const contents = (paths) => [...paths].map(read);
const first = () => withImports([...linked(), chunk('id.first')]);
const later = (...names) => [...withImports(names.map(chunk))].filter((path) => !first().has(path));

/** Everything that must be there before a start page in Indonesian can be used. */
export const firstScreen = () => contents(first());

/** What modules of these names bring on top of that. */
export const onUse = (...names) => contents(later(...names));

/** The same for modules that come after others, which are there by then. */
export const onUseAfter = (before, ...names) => {
  const there = new Set(later(...before));
  return contents(later(...names).filter((path) => !there.has(path)));
};

/** Parts of the first screen, by the folders that their modules come from; the first that fits counts. */
const parts = {
  Lit: /node_modules\/(lit|lit-html|lit-element|@lit)\//,
  'client and ky': /packages\/(client|contract)\/|node_modules\/ky\//,
  services: /packages\/(services|sdk)\//,
  sheets: /elements\/dist\/sheets\//,
  words: /views\/dist\/words\/|node_modules\/(@messageformat|make-plural)\//,
  'views and elements': /packages\/(views|elements)\//,
  'pack and engine': /packages\/(indonesia|regions|definition)\//,
};

/** The code of the first screen, part by part, minified; what belongs to no part has a row of its own. */
export async function firstScreenParts() {
  const { rollup } = await import('rollup');
  const { transform } = await import('esbuild');
  const { default: config } = await import('../../rollup.config.mjs');
  const bundle = await rollup({ ...config, plugins: config.plugins.filter(({ name }) => name !== 'terser') });
  const { output } = await bundle.generate(config.output);
  await bundle.close();
  const names = new Set(['layan', ...[...first()].map((path) => /^chunks\/(.*)-.{8}\.js$/.exec(path)?.[1])]);
  const modules = output
    .filter(({ type, name }) => type === 'chunk' && names.has(name))
    .flatMap(({ modules: inside }) => Object.entries(inside));
  const code = Object.fromEntries([...Object.keys(parts), 'other'].map((part) => [part, '']));
  for (const [id, { code: text }] of modules)
    code[Object.keys(parts).find((part) => parts[part].test(id)) ?? 'other'] += `${text ?? ''}\n`;
  const minified = Object.entries(code)
    .filter(([, text]) => text.trim())
    .map(async ([part, text]) => {
      const { code: small } = await transform(text, { minify: true, format: 'esm', target: 'es2022' });
      return [part, small];
    });
  return Object.fromEntries(await Promise.all(minified));
}
