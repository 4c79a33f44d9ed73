// Imported by `npm run pack` and the consumer tests: packs public packages as they are published, from copies.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { npm, root, runCollecting } from './workspace.mjs';

const sourceCondition = '@layan/source';

/** What npm is never given: sources, and maps that would point to them. */
const isLeftOut = (path) =>
  ['src', 'node_modules', '.tsbuildinfo'].includes(basename(path)) || extname(path) === '.map';

/** Every package that is not private, in the order of its folders: `{ folder, manifest }`. */
export function publicPackages() {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
}

function withoutSource(target) {
  if (typeof target !== 'object' || target === null) return target;
  return Object.fromEntries(
    Object.entries(target)
      .filter(([condition]) => condition !== sourceCondition)
      .map(([condition, inner]) => [condition, withoutSource(inner)]),
  );
}

/** The manifest as npm shows it: built files alone, nothing of how we work on them. */
export function publishedManifest({ devDependencies: _ours, ...manifest }) {
  const { sideEffects } = manifest;
  return {
    ...manifest,
    exports: withoutSource(manifest.exports),
    ...(Array.isArray(sideEffects) && { sideEffects: sideEffects.filter((file) => !file.startsWith('./src/')) }),
    publishConfig: { access: 'public' }, // npm takes a scoped package for a private one
  };
}

/** A debugger would ask for a map that is not there, and say so to whoever uses the package. */
function forgetMaps(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(js|d\.ts)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
}

function prepare({ folder, manifest }, target) {
  cpSync(folder, target, { recursive: true, filter: (path) => !isLeftOut(path) });
  forgetMaps(join(target, 'dist'));
  copyFileSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  return target;
}

/**
 * Packs what was built into `folder`; the work tree stays as it is. Gives back `{ name, tarball, size, files }` for each package.
 * @throws Error with npm's words.
 */
export async function packPackages(folder) {
  const copies = mkdtempSync(join(tmpdir(), 'layan-pack-'));
  mkdirSync(folder, { recursive: true });
  try {
    const prepared = publicPackages().map((found) => prepare(found, join(copies, basename(found.folder))));
    const options = ['--json', '--silent', '--ignore-scripts', '--workspaces=false', `--pack-destination=${folder}`];
    const { code, output } = await runCollecting(npm, ['pack', ...options, ...prepared]);
    if (code !== 0) throw new Error(`npm could not pack:\n${output}`);
    return JSON.parse(output).map(({ name, filename, size, files }) => ({
      name,
      tarball: join(folder, filename),
      size,
      files: files.map(({ path }) => path),
    }));
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}
