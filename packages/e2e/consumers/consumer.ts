import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packPackages, publicPackages } from '../../../scripts/lib/pack.mjs';

/** A tool of this project. */
export const bin = (name: string) => fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));

/** A program to its end, its words in the error when it fails. */
export const run = promisify(execFile);

/** One of the many that a pattern stands for: the first file that it leads to. */
function oneOf(text: string, folder: string, pattern: string): string {
  if (!pattern.includes('*')) return text;
  const [before, after] = pattern.split('*') as [string, string];
  const found = readdirSync(join(folder, before)).find((file) => file.endsWith(after) && !file.endsWith(`.d${after}`));
  return text.replace('*', found!.slice(0, -after.length));
}

const fileOf = (target: string | { readonly default: string }): string =>
  typeof target === 'string' ? target : target.default;

const packages = publicPackages().map(({ folder, manifest: { name, exports } }) => ({
  name,
  subpaths: Object.entries(exports).map(([subpath, target]) => ({
    subpath,
    specifier: name + oneOf(subpath, folder, fileOf(target)).slice(1),
    file: fileOf(target),
    /** A module has types; what has none is a file that a page links to. */
    isModule: typeof target !== 'string',
  })),
}));

/** Names of all public packages. */
export const names = packages.map(({ name }) => name);

/** What can be imported, by the name that a developer writes. */
export const modules = packages
  .flatMap(({ subpaths }) => subpaths)
  .filter(({ isModule }) => isModule)
  .map(({ specifier }) => specifier);

/** Whether a package has anything to import: one of files alone has no types. */
export const hasModules = (name: string): boolean =>
  packages.some((found) => found.name === name && found.subpaths.some(({ isModule }) => isModule));

/** Subpaths of a package that are files for a page: style sheets, and the script that a page without a build loads. */
export const pageFiles = (name: string): string[] =>
  (packages.find((found) => found.name === name)?.subpaths ?? [])
    .filter(({ file, isModule }) => !isModule && /\.(css|js)$/.test(file))
    .map(({ subpath }) => subpath);

/** Code blocks of a README that say they are TypeScript. */
const examples = (readme: string): string[] => [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!);

/** A project that has all public packages from npm's hands, and nothing else of ours. */
export class Consumer {
  private constructor(
    readonly folder: string,
    readonly packed: Awaited<ReturnType<typeof packPackages>>,
  ) {}

  /** Packs what was built and installs it, everything of others from the registry. */
  static async create(): Promise<Consumer> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'layan-consumer-')));
    try {
      const packed = await packPackages(join(folder, 'packed'));
      cpSync(fileURLToPath(new URL('project/', import.meta.url)), folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
      const tarballs = packed.map(({ tarball }) => tarball);
      await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs], { cwd: folder });
      return new Consumer(folder, packed);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  installed(name: string, file: string): string {
    return readFileSync(join(this.folder, 'node_modules', name, file), 'utf8');
  }

  /** Writes one module that imports all entries and one for each example of a README; gives back their names. */
  writeSources(): string[] {
    const sources = names.flatMap((name) =>
      examples(this.installed(name, 'README.md')).map((code, index) => ({
        file: `readme-${name.split('/')[1]}-${index}.ts`,
        code: `${code}export {};\n`,
      })),
    );
    const imports = modules.map((specifier, index) => `export * as entry${index} from '${specifier}';\n`);
    sources.push({ file: 'entries.ts', code: imports.join('') });
    for (const { file, code } of sources) writeFileSync(join(this.folder, file), code);
    return [...sources.map(({ file }) => file), 'consumer.ts'];
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
