// Run by `npm run build:cdn`: the SDK as files that a page links to, and a manifest with their sizes and integrity.
import { createHash } from 'node:crypto';
import { copyFile, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import services, { elements } from '../../rollup.config.mjs';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const folder = services.output.dir;
const sheets = [
  ...['layan.css', 'layan-forms.css', 'layan-host.css'].map((name) => `elements/dist/${name}`),
  'tokens/dist/theme.css',
];

// chunks of the build before have other names
await rm(folder, { recursive: true, force: true });
for (const config of [services, elements]) {
  const bundle = await rollup(config);
  await bundle.write(config.output);
  await bundle.close();
}
for (const sheet of sheets) await copyFile(join(packages, sheet), join(folder, sheet.split('/').at(-1)));

const manifest = {};
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
for (const path of paths.sort()) {
  const content = await readFile(path);
  manifest[relative(folder, path).split(sep).join('/')] = {
    bytes: content.length,
    brotli: brotliCompressSync(content).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}
await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
