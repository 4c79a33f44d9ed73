import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { manifest, openRegions } from './index.js';
import type * as Entry from './index.js';
import { parseSlice } from './slices.js';
import vectors from './vectors/regions.json' with { type: 'json' };

const store = openRegions();
const folder = fileURLToPath(new URL('../dist/slices/', import.meta.url));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder);

describe('the list', () => {
  it('has every region of the decree, each under its parent', () => {
    const provinces = store.provinces();
    const regencies = provinces.flatMap(({ code }) => store.regencies(code));
    const districts = regencies.flatMap(({ code }) => store.districts(code));
    const villages = districts.flatMap(({ code }) => store.villages(code));
    const { counts } = vectors;
    expect([provinces, regencies, districts, villages].map((list) => list.length)).toEqual([
      counts.provinsi,
      counts.kabupaten + counts.kota,
      counts.kecamatan,
      counts.level4,
    ]);
    expect(villages.filter(({ code }) => /\.1\d{3}$/.test(code)).length).toBe(counts.kelurahan);
    expect(villages.filter(({ code }) => /\.3\d{3}$/.test(code)).length).toBe(counts.desaAdat);
  });

  it('names the provinces as the vectors do', () => {
    const byCode = store
      .provinces()
      .map(({ code, name }) => [code, name])
      .sort();
    expect(byCode).toEqual(vectors.provinces);
  });

  it.each(vectors.samples)('has $code, $name', ({ code, name }) => {
    // The two sources spell this one differently; codes are what is compared.
    const spelling = name.replace('Kep.', 'Kepulauan');
    expect(store.names(code)?.at(-1)).toBe(spelling);
  });

  it('has no code that was retired', () => {
    const { regencies } = store.codes();
    expect(vectors.retired.regencies.filter((code) => regencies.has(code))).toEqual([]);
  });

  it('gives the codes that checks of identity numbers want', () => {
    const { regencies, districts } = store.codes();
    expect([regencies.size, districts.size]).toEqual([514, 7285]);
    expect(districts.has('31.71.01')).toBe(true);
  });

  it('keeps a comma, a quote and an apostrophe of a name', () => {
    expect(store.names('14.02.09.2010')?.at(-1)).toBe('Lambang Sari I, II, III');
    expect(store.names('35.13.15.2017')?.at(-1)).toBe('Soka"an');
    expect(store.names('53.07.01.2021')?.at(-1)).toBe('Regapu’u');
  });
});

describe('asking', () => {
  it('names a village from its province down', () => {
    expect(store.names('31.71.01.1001')).toEqual([
      'Daerah Khusus Ibukota Jakarta',
      'Kota Administrasi Jakarta Pusat',
      'Gambir',
      'Gambir',
    ]);
  });

  it('shows a name of our own wherever it stands', () => {
    const own = openRegions({ names: { '31': 'Daerah Khusus Jakarta' } });
    expect(own.names('31.71')?.[0]).toBe('Daerah Khusus Jakarta');
    expect(own.provinces().some(({ name }) => name === 'Daerah Khusus Jakarta')).toBe(true);
  });

  it.each(['', '99', '31.71.01.9999', '31.71.01.1001.1', '../../etc', '__proto__', '31.71.01.1001 '])(
    'has no names for "%s"',
    (code) => expect(store.names(code)).toBeNull(),
  );

  it('lists nothing under a code of another level or none at all', () => {
    expect(store.regencies('31.71')).toEqual([]);
    expect(store.districts('31')).toEqual([]);
    expect(store.villages('99.99.99')).toEqual([]);
    expect(store.villages('../..')).toEqual([]);
  });

  it('answers the same when it keeps only one slice', () => {
    const small = openRegions({ keep: 1 });
    expect(small.names('31.71.01.1001')).toEqual(store.names('31.71.01.1001'));
    expect(small.districts('11.01')).toEqual(store.districts('11.01'));
  });
});

describe('the files', () => {
  it('are exactly those of the manifest, under the hash of their content', () => {
    const named = Object.entries(manifest.slices).map(([name, hash]) => `${name}.${hash}.json`);
    expect(files.sort()).toEqual(named.sort());
    for (const file of files)
      expect(file.split('.').at(-2)).toBe(createHash('sha256').update(read(file)).digest('hex').slice(0, 10));
  });

  it('carry the decree and lead to the next level by name', () => {
    const root = parseSlice(read(basename(store.slice(`regencies.${manifest.slices['regencies']}.json`)!)));
    expect(root.version).toBe(manifest.version);
    const districts = parseSlice(read(root.next.get('districts-31')!));
    const villages = parseSlice(read(districts.next.get('villages-31.71')!));
    expect(villages.regions).toContainEqual({ code: '31.71.01.1001', name: 'Gambir' });
    expect(villages.next.size).toBe(0);
  });

  it('of villages are at most 7 kB compressed', () => {
    const sizes = files.map((file) => gzipSync(read(file), { level: 9 }).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(7000);
  });

  it('are served by their exact name only', () => {
    const file = `villages-31.71.${manifest.slices['villages-31.71']}.json`;
    expect(store.slice(file)).toBe(join(folder, file));
    for (const name of ['villages-31.71.json', '../package.json', '', 'constructor'])
      expect(store.slice(name)).toBeNull();
  });
});

it('works from a copy of the built folder', async () => {
  const home = mkdtempSync(join(tmpdir(), 'layan-regions-'));
  try {
    const dist = join(home, 'copied');
    mkdirSync(join(dist, 'generated'), { recursive: true });
    for (const name of ['index', 'store', 'slices', 'generated/manifest']) {
      const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8');
      writeFileSync(join(dist, `${name}.js`), (await transform(source, { loader: 'ts', format: 'esm' })).code);
    }
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
    cpSync(folder, join(dist, 'slices'), { recursive: true });
    const copy = (await import(pathToFileURL(join(dist, 'index.js')).href)) as typeof Entry;
    const file = `regencies.${manifest.slices['regencies']}.json`;
    expect(copy.openRegions().slice(file)).toBe(join(dist, 'slices', file));
    expect(copy.openRegions().names('96.71')?.at(-1)).toBe('Kota Sorong');
  } finally {
    rmSync(home, { recursive: true });
  }
});
