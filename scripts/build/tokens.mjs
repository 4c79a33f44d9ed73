// Run by `npm run build:tokens`: design tokens (DTCG JSON) -> custom properties, TypeScript, themes and variables for design tools.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { clampChroma, formatHex } from 'culori';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import StyleDictionary from 'style-dictionary';

const room = fileURLToPath(new URL('../../packages/tokens/', import.meta.url));
const source = (name) => `${room.replaceAll('\\', '/')}src/${name}.json`;

const hex = ({ components: [l, c, h], alpha }) =>
  formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb')) +
  (alpha === undefined ? '' : Math.round(alpha * 255).toString(16));
const length = ({ value, unit }) => `${value}${unit}`;

/** How each type of token stands in CSS. DTCG colours stand in OKLCH; browsers of our baseline read sRGB. */
const cssOf = {
  color: hex,
  dimension: length,
  duration: length,
  fontFamily: (names) => names.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', '),
  cubicBezier: (points) => `cubic-bezier(${points.join(', ')})`,
  shadow: ({ offsetX, offsetY, blur, spread, color }) =>
    [...[offsetX, offsetY, blur, spread].map(length), hex(color)].join(' '),
};
for (const [type, css] of Object.entries(cssOf))
  StyleDictionary.registerTransform({
    name: `layan/${type}`,
    type: 'value',
    filter: (token) => token.$type === type,
    transform: ({ $value }) => css($value),
  });

async function read(...sources) {
  const dictionary = new StyleDictionary({
    include: ['ramps', 'scale', 'font'].map(source),
    source: sources.map(source),
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: { web: { transforms: ['name/kebab', ...Object.keys(cssOf).map((type) => `layan/${type}`)] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('web');
  return allTokens.map(({ path, name, $value, filePath }) => ({
    group: path[0],
    key: path.slice(1).join('-'),
    name,
    value: $value,
    isOwn: sources.some((one) => filePath.endsWith(`${one}.json`)),
  }));
}

const modes = {
  light: await read('light'),
  dark: await read('dark'),
  'light-contrast': await read('light', 'light-contrast'),
  'dark-contrast': await read('dark', 'dark-contrast'),
};
const compact = (await read('compact')).filter(({ isOwn }) => isOwn);
const shared = modes.light.filter(({ group }) => group !== 'color' && group !== 'ramp');

const byKey = (tokens) => Object.fromEntries(tokens.map(({ key, value }) => [key, value]));
const ofGroup = (tokens, name) => byKey(tokens.filter(({ group }) => group === name));
const colors = Object.fromEntries(Object.entries(modes).map(([mode, tokens]) => [mode, ofGroup(tokens, 'color')]));
for (const [mode, roles] of Object.entries(colors)) {
  const missing = Object.keys(colors.light).filter((role) => !(role in roles));
  const unknown = Object.keys(roles).filter((role) => !(role in colors.light));
  if (missing.length + unknown.length > 0)
    throw new Error(`Roles of ${mode} and of light differ: ${[...missing, ...unknown].join(', ')}`);
}

const groups = [...new Set(shared.map(({ group }) => group))];
const typed = {
  color: colors,
  ramp: ofGroup(modes.light, 'ramp'),
  ...Object.fromEntries(groups.map((name) => [name, ofGroup(shared, name)])),
  compact: byKey(compact.map(({ name, value }) => ({ key: name, value }))),
};
const write = async (path, text) => {
  await mkdir(new URL('.', pathToFileURL(room + path)), { recursive: true });
  await writeFile(room + path, text);
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

await write(
  'src/generated/tokens.ts',
  `/** Values as they reach the page: colours in sRGB, \`space\`, \`size\`, \`radius\` and \`font\` as multiples of \`--layan-rem\`. */\nexport const tokens = ${JSON.stringify(typed, null, 2)} as const;\n`,
);

/** The package's own code makes the themes; it reads the constants that were written a moment ago. */
const made = `${room}dist/.theme.mjs`;
await build({
  entryPoints: [`${room}src/theme/index.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: made,
});
const { colorRules, deriveTheme, themeCss, themes, variablesOf } = await import(pathToFileURL(made).href);
await rm(made);

const minified = (name, code) => transform({ filename: name, code: Buffer.from(code), minify: true }).code;
const declare = (tokens) => tokens.map(({ name, value }) => `--layan-${name}:${value};`).join('');
const theme = `
@property --layan-rem { syntax: '<length>'; inherits: true; initial-value: 16px }
:root { --layan-rem: calc(1rem * var(--layan-text-scale, 1)); ${declare(shared.filter(({ group }) => group !== 'breakpoint'))} }
[data-layan-density='compact'] { ${declare(compact)} }
${colorRules(colors, { isBase: true })}
`;
await write('dist/theme.css', minified('theme.css', theme));
const flat = (mode) =>
  Object.fromEntries([
    ...shared.filter(({ group }) => group !== 'breakpoint').map(({ name, value }) => [`--layan-${name}`, value]),
    ...Object.entries(colors[mode]).map(([role, value]) => [`--layan-color-${role}`, value]),
  ]);
await write('dist/tokens.json', json(Object.fromEntries(Object.keys(colors).map((mode) => [mode, flat(mode)]))));
for (const mode of Object.keys(colors))
  await write(`dist/variables/${mode}.tokens.json`, json(variablesOf(colors, mode)));

for (const { name, color } of themes)
  await write(`dist/themes/${name}.css`, minified(name, themeCss(deriveTheme({ name, color }))));
