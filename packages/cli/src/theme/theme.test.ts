import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contrast } from '@layan/tokens';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../index.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'layan-theme-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function typed(...args: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, { write: (line) => said.push(line), complain: (line) => complaints.push(line) });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}
const make = (color: string, name = 'kota-contoh') => typed('theme', '--color', color, '--name', name, '--out', folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('layan theme', () => {
  it('writes a sheet, design tokens and a file of variables for each mode', async () => {
    const { code, said } = await make('#069550');
    expect(code).toBe(0);
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
      'kota-contoh.css',
      'kota-contoh.tokens.json',
      'kota-contoh.variables',
      ...['dark-contrast', 'dark', 'light-contrast', 'light'].map((mode) =>
        join('kota-contoh.variables', `${mode}.tokens.json`),
      ),
    ]);
    for (const file of ['kota-contoh.css', 'kota-contoh.tokens.json']) expect(said).toContain(join(folder, file));
  });

  it('writes a colour that is read on white, and says what became of the logo’s', async () => {
    const { said } = await make('#ffcc14');
    const [, action = ''] = /:root \{ --layan-color-action: (#[\da-f]{6})/.exec(read('kota-contoh.css')) ?? [];
    expect(contrast(action, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(said).toContain(`people press ${action} instead`);
    expect(said).toMatch(/\d+ pairs in 4 modes, 0 too close\./);
  });

  it('reports every pair of its own colours in every mode', async () => {
    const { said } = await make('#069550');
    expect(said.match(/action-on on action /g)).toHaveLength(4);
    expect(said).not.toContain('FAIL');
  });

  it('is made again over what was there', async () => {
    await make('#069550');
    await make('#196bcd');
    expect(read('kota-contoh.css')).toContain('from #196bcd');
  });

  it.each([
    [['theme'], /--color "#069550"/],
    [['theme', '--color', '#069550'], /--name kota-contoh/],
    [['theme', '--color', 'hijau', '--name', 'kota'], /"hijau" is no colour/],
    [['theme', '--color', '#069550', '--name', '../kota'], /names no file/],
    [['theme', '--colour', '#069550'], /--colour/],
    [['tema'], /no command "tema"/],
    [['constructor'], /no command "constructor"/],
  ])('is not understood as %j, and says what to type', async (args, message) => {
    const { code, complaints } = await typed(...args);
    expect(code).toBe(2);
    expect(complaints).toMatch(message);
    expect(complaints).toContain('theme --color');
  });

  it('says so when it cannot write', async () => {
    await make('#069550');
    const out = join(folder, 'kota-contoh.css');
    const { code, complaints } = await typed('theme', '--color', '#069550', '--name', 'kota', '--out', out);
    expect(code).toBe(1);
    expect(complaints).toContain('kota-contoh.css');
  });

  it.each([[[]], [['--help']], [['theme', '--help']]])('is explained by %j', async (args) => {
    const { code, said } = await typed(...args);
    expect(code).toBe(0);
    expect(said).toContain('Makes the theme of an agency');
  });
});
