// Run by `npm run build:fonts`: cuts Inter to what Indonesian and English need, and writes the sheet that names it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const home = fileURLToPath(new URL('../../packages/fonts/', import.meta.url));
const { resolve } = createRequire(join(home, 'package.json'));

/** The lightest and the boldest that a token names. */
const weights = { min: 400, max: 700 };

/** Each file is fetched only by a page that has one of its characters. */
const files = {
  // Basic Latin, Latin-1, dashes, quotes, bullet, ellipsis, euro, trade mark, arrows up and down, minus
  latin: [
    '20-7E',
    'A0-FF',
    '2013-2014',
    '2018-201A',
    '201C-201E',
    '2020-2022',
    '2026',
    '2032-2033',
    '2039-203A',
    '20AC',
    '2122',
    '2191',
    '2193',
    '2212',
  ],
  // names in Latin letters of other languages, and with the marks of a transliteration
  'latin-ext': ['100-24F', '1E00-1E99'],
};

/** Ascent and descent of Inter, in parts of its size (hhea table). */
const inter = { ascent: 1984 / 2048, descent: 494 / 2048 };

/**
 * How wide Inter sets Indonesian text, in parts of what the device's font needs for it, by weight: the words of the elements and the views,
 * each letter as often as it comes. Arimo and Liberation Sans are as wide as Arial. `fonts.test.ts` sees whether it is still so.
 */
const fallbacks = {
  'Layan Arial': {
    regular: ['Arial', 'ArialMT', 'Arimo', 'Arimo Regular', 'Liberation Sans', 'LiberationSans'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Arimo Bold', 'Arimo-Bold', 'Liberation Sans Bold', 'LiberationSans-Bold'],
    widths: { 400: 1.054, 600: 0.9975, 700: 1 },
  },
  'Layan Roboto': {
    regular: ['Roboto', 'Roboto Regular', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
    widths: { 400: 1.0872, 600: 1.0718, 700: 1.0746 },
  },
};

const percent = (part) => `${Number((part * 100).toFixed(2))}%`;

const rule = (lines) => `@font-face {\n${lines.map((line) => `  ${line};`).join('\n')}\n}\n`;

const webFace = (display, [name, ranges]) =>
  rule([
    `font-family: 'Layan Inter'`,
    `font-weight: ${weights.min} ${weights.max}`,
    `font-display: ${display}`,
    `src: url('./inter-${name}.woff2') format('woff2')`,
    `unicode-range: ${ranges.map((range) => `U+${range}`).join(', ')}`,
  ]);

const localFaces = ([family, { regular, bold, widths }]) =>
  Object.entries(widths).map(([weight, width]) =>
    rule([
      `font-family: '${family}'`,
      `font-weight: ${weight}`,
      `src: ${(weight === '400' ? regular : bold).map((name) => `local('${name}')`).join(', ')}`,
      `size-adjust: ${percent(width)}`,
      `ascent-override: ${percent(inter.ascent / width)}`,
      `descent-override: ${percent(inter.descent / width)}`,
      'line-gap-override: 0%',
    ]),
  );

const { font } = JSON.parse(readFileSync(new URL('../../packages/tokens/src/font.json', import.meta.url), 'utf8'));
const families = ['Layan Inter', ...Object.keys(fallbacks)].map((name) => `'${name}'`);
const device = font.family.$value.map((name) => (name.includes(' ') ? `'${name}'` : name));

/** @param display - `swap` shows Inter as soon as it is there; `optional` only where it is there at once, so that nothing moves at all. */
const sheet = (display) =>
  [
    '/* Inter, © 2016 The Inter Project Authors, under the SIL Open Font License 1.1: OFL.txt. */\n',
    ...Object.entries(files).map((file) => webFace(display, file)),
    '/* What stands there until it has come takes the same room. */\n',
    ...Object.entries(fallbacks).flatMap(localFaces),
    `:root {\n  --layan-font-family: ${[...families, ...device].join(', ')};\n}\n`,
  ].join('\n');

const characters = (ranges) =>
  ranges
    .map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))
    .flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('');

mkdirSync(join(home, 'dist'), { recursive: true });
for (const [name, ranges] of Object.entries(files)) {
  const whole = readFileSync(resolve(`@fontsource-variable/inter/files/inter-${name}-wght-normal.woff2`));
  const options = { targetFormat: 'woff2', variationAxes: { wght: weights } };
  writeFileSync(join(home, `dist/inter-${name}.woff2`), await subsetFont(whole, characters(ranges), options));
}
for (const [name, display] of Object.entries({ inter: 'swap', 'inter-optional': 'optional' }))
  writeFileSync(join(home, `dist/${name}.css`), sheet(display));
