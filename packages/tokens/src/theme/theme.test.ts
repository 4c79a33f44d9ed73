import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, modes, tokens, type ColorRole } from '../index.js';
import { apart } from './color.js';
import { deriveTheme, isThemeError, themeCss, themeFiles, themes, themeTokens } from './index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe.each(themes)('the theme of $title', ({ name, color }) => {
  const theme = deriveTheme({ name, color });

  it('lets every pair be read in every mode', () => {
    expect(theme.report.filter(({ has, needs }) => has < needs)).toEqual([]);
    expect(theme.report).toHaveLength(
      new Set(theme.report.map(({ mode, front, back }) => `${mode} ${front} ${back}`)).size,
    );
  });

  it('does not look like an error where people press', () => {
    for (const mode of modes)
      expect(apart(theme.colors[mode].action, theme.colors[mode].bad), mode).toBeGreaterThanOrEqual(0.1);
  });

  it('tells what is under the pointer from what is not', () => {
    for (const mode of modes) expect(theme.colors[mode].action, mode).not.toBe(theme.colors[mode]['action-hover']);
  });

  it('shows one of the two tones of the focus ring on its cover', () => {
    for (const mode of modes) {
      const { cover, focus, 'focus-ring': ring } = theme.colors[mode];
      expect(Math.max(contrast(focus, cover), contrast(ring, cover)), mode).toBeGreaterThanOrEqual(3);
    }
  });

  it('is built as a sheet', () => {
    const sheet = read(`../../dist/themes/${name}.css`);
    for (const role of theme.own) expect(sheet).toContain(`--layan-color-${role}:`);
    expect(sheet).toContain(theme.colors.light.action);
  });
});

describe('a derived theme', () => {
  it('keeps the logo’s colour where it can be read, and says so', () => {
    const { colors, notes } = deriveTheme({ name: 'lan', color: '#2663a3' });
    expect(colors.light.action).toBe('#2663a3');
    expect(notes).toEqual(['#2663a3 is read on paper: it is what people press.']);
  });

  it('makes a colour darker that is not read, and says by how much it fell short', () => {
    const { colors, notes } = deriveTheme({ name: 'kota-contoh', color: '#069550' });
    expect(contrast(colors.light.action, tokens.color.light.ground)).toBeGreaterThanOrEqual(4.5);
    expect(notes[0]).toMatch(/^#069550 has 3\.58 : 1 on the page and needs 4\.5: people press #[\da-f]{6} instead/);
  });

  it('leaves what is the same for every agency alone', () => {
    const { colors, own } = deriveTheme({ name: 'kota-contoh', color: '#069550' });
    const others = (Object.keys(colors.light) as ColorRole[]).filter((role) => !own.includes(role));
    for (const role of others) expect(colors.light[role]).toBe(tokens.color.light[role]);
    expect(others).toEqual(expect.arrayContaining(['bad', 'attention', 'focus', 'focus-ring', 'flag-red', 'ink']));
  });

  it('sets the same roles in all the places of its sheet, so that the national colour shines through nowhere', () => {
    const theme = deriveTheme({ name: 'kota-contoh', color: '#069550' });
    const blocks = [...themeCss(theme).matchAll(/\{ (--layan-color-[^}]*)\}/g)].map(([, body]) =>
      [...body!.matchAll(/--layan-color-([\w-]+):/g)].map(([, role]) => role),
    );
    // light · dark, two ways · more contrast, two ways · both, four ways
    expect(blocks).toHaveLength(9);
    for (const roles of blocks) expect(roles).toEqual(theme.own);
  });

  it('is made from every colour there is', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, (color) => {
        const { report, colors } = deriveTheme({ name: 'contoh', color });
        expect(report.filter(({ has, needs }) => has < needs)).toEqual([]);
        for (const mode of modes) {
          expect(apart(colors[mode].action, colors[mode].bad)).toBeGreaterThanOrEqual(0.1);
          expect(colors[mode].action).not.toBe(colors[mode]['action-hover']);
        }
      }),
      { numRuns: 150, examples: [['#ffffff'], ['#000000'], ['#ffff00'], ['#808080'], ['#b3261d']] },
    );
  });

  it('is written as design tokens that have a type each', () => {
    const text = JSON.stringify(themeTokens(deriveTheme({ name: 'kota-contoh', color: '#069550' })));
    const values = [...text.matchAll(/"\$value"/g)].length;
    expect(values).toBeGreaterThan(30);
    expect([...text.matchAll(/"\$type":"color"/g)]).toHaveLength(values);
  });

  it('is handed on as a sheet, as tokens, and as a file of variables for each mode', () => {
    const theme = deriveTheme({ name: 'kota-contoh', color: '#069550' });
    const [sheet, design, ...variables] = themeFiles(theme);
    expect(sheet).toEqual({ path: 'kota-contoh.css', text: themeCss(theme) });
    expect(design!.path).toBe('kota-contoh.tokens.json');
    expect(JSON.parse(design!.text)).toEqual(themeTokens(theme));
    expect(variables.map(({ path }) => path)).toEqual(modes.map((mode) => `kota-contoh.variables/${mode}.tokens.json`));
    for (const [at, mode] of modes.entries()) expect(variables[at]!.text).toContain(theme.colors[mode].action);
  });

  it.each([
    [{ name: 'kota', color: 'green' }, /#rrggbb/],
    [{ name: 'kota', color: '#12345' }, /#rrggbb/],
    [{ name: '../kota', color: '#069550' }, /small letters/],
    [{ name: '', color: '#069550' }, /small letters/],
  ])('is refused for %j, with what to give', (given, message) => {
    const error = (() => {
      try {
        return deriveTheme(given);
      } catch (error) {
        return error;
      }
    })();
    expect(isThemeError(error)).toBe(true);
    expect((error as Error).message).toMatch(message);
  });
});

describe('themes that are shipped', () => {
  it('are at least three agencies and the brands of INA Digital, each exported', () => {
    const files = readdirSync(new URL('../../dist/themes/', import.meta.url));
    expect(files.sort()).toEqual(themes.map(({ name }) => `${name}.css`).sort());
    expect(themes.filter(({ name }) => !name.startsWith('ina-')).length).toBeGreaterThanOrEqual(3);
    const { exports } = JSON.parse(read('../../package.json')) as { exports: Record<string, unknown> };
    for (const file of files) expect(exports).toHaveProperty([`./themes/${file}`]);
  });
});
