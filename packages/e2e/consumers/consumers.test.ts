/** The packages as agencies get them: packed, checked, installed into an empty project, imported, compiled, bundled, started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, Consumer, hasModules, modules, names, pageFiles, run } from './consumer.js';

let consumer: Consumer;
beforeAll(async () => {
  consumer = await Consumer.create();
}, 300_000);
afterAll(() => consumer?.remove());

const packedOf = (name: string) => consumer.packed.find((packed) => packed.name === name)!;

describe.each(names)('%s', (name) => {
  it('brings its licence and a README, and neither sources nor maps', () => {
    const { files } = packedOf(name);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(files.filter((file) => /(\.map|\.tsbuildinfo|\.test\..*|(?<!\.d)\.ts)$/.test(file))).toEqual([]);
    expect(consumer.installed(name, 'package.json')).not.toMatch(/@layan\/source|\/src\//);
  });

  it('has a manifest that leads to what is there', async () => {
    const tarball = Uint8Array.from(readFileSync(packedOf(name).tarball)).buffer;
    const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

describe.each(names.filter(hasModules))('%s', (name) => {
  it.concurrent(
    'gives TypeScript the types of what Node loads',
    async () => {
      const files = pageFiles(name); // which have no types
      const left = files.length > 0 ? ['--exclude-entrypoints', ...files] : [];
      const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json', ...left];
      const { stdout } = await run(bin('attw'), [packedOf(name).tarball, ...options], { maxBuffer: 1e8 });
      expect(Object.keys(JSON.parse(stdout).analysis.entrypoints).length).toBeGreaterThan(0);
    },
    120_000,
  );
});

/** Imports a module and says what it left behind: new globals, output, or something that keeps the process alive (a time-out). */
const probe = `
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await import(process.argv[1]);
  console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));
`;

/** By these lit and zod notice a second copy of themselves, and lit stands in for a page where there is none; they are not ours to remove. */
const ofLibraries = [
  'litElementVersions',
  'litHtmlVersions',
  'reactiveElementVersions',
  'litServerRoot',
  'litPropertyMetadata',
  'customElements',
  '__zod_globalConfig',
  '__zod_globalRegistry',
];

describe('importing a public entry in Node', () => {
  it.concurrent.each(modules)('%s does nothing and throws nothing', async (specifier) => {
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', probe, specifier], {
      cwd: consumer.folder,
      timeout: 20_000,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).filter((name: string) => !ofLibraries.includes(name))).toEqual([]);
  });
});

describe('a strict TypeScript project', () => {
  it.each([
    { moduleResolution: 'bundler', module: 'esnext' },
    { moduleResolution: 'nodenext', module: 'nodenext' },
  ])(
    'compiles with $moduleResolution, every entry and every example of a README included',
    async (resolution) => {
      const compilerOptions = {
        ...resolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      const project = join(consumer.folder, `tsconfig.${resolution.moduleResolution}.json`);
      writeFileSync(project, JSON.stringify({ compilerOptions, files: consumer.writeSources() }));
      const { stdout } = await run(bin('tsc'), ['-p', project]).catch((error: { stdout: string }) => error);
      expect(stdout).toBe('');
    },
    120_000,
  );
});

/** What a page gets that imports `specifier`. Rejects when something in it is for servers only. */
async function bundle(specifier: string) {
  const { metafile } = await build({
    stdin: { contents: `import '${specifier}';`, resolveDir: consumer.folder },
    absWorkingDir: consumer.folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return metafile;
}

describe('a page that imports @layan/sdk', () => {
  it('gets every package once, none for servers, and the pack is handed in', async () => {
    const { inputs, outputs } = await bundle('@layan/sdk');
    const folders = Object.keys(inputs).flatMap((path) => path.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []);
    const once = [...new Set(folders)].map((folder) => folder.slice(folder.lastIndexOf('node_modules/')));
    expect(once).toEqual([...new Set(once)]);
    const [output] = Object.values(outputs);
    expect(output!.imports).toEqual([]);
    expect(Object.keys(output!.inputs)).toContain('node_modules/@layan/sdk/dist/index.js');
  });

  it('would be refused what is for servers', async () => {
    await expect(bundle('@layan/regions')).rejects.toThrow(/Could not resolve "node:fs"/);
  });
});

/** The address that a process says it is at, once it answers. */
async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const { url } = JSON.parse(line) as { url?: string };
    if (url) return url;
  }
  throw new Error('It ended before it said where it is.');
}

describe('the platform from npm', () => {
  it('starts by its name, shows a service and stops when told to', async () => {
    const settings = Object.entries(process.env).filter(([name]) => !/^(LAYAN_|DATABASE_URL$|NODE_ENV$)/.test(name));
    const child = spawn(join(consumer.folder, 'node_modules/.bin/layan-platform'), {
      env: { ...Object.fromEntries(settings), LAYAN_PORT: '0', LAYAN_SANDBOX: '1', LAYAN_LOG: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    try {
      const page = await fetch(`${await addressIn(child.stdout)}/layanan/ktp-el-hilang`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<h1');
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
  });
});
