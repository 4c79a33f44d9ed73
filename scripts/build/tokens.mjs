// Run by `npm run build:tokens`: design tokens (DTCG JSON) -> custom properties, TypeScript and flat JSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clampChroma, formatHex } from 'culori';
import { transform } from 'lightningcss';
import StyleDictionary from 'style-dictionary';

const room = fileURLToPath(new URL('../../packages/tokens/', import.meta.url));
const source = (name) => `${room.replaceAll('\\', '/')}src/${name}.json`;

/** DTCG colours stand in OKLCH; browsers of our baseline read sRGB. */
StyleDictionary.registerTransform({
  name: 'layan/hex',
  type: 'value',
  filter: (token) => token.$type === 'color',
  transform: ({ $value: { components } }) => {
    const [l, c, h] = components;
    return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb'));
  },
});
StyleDictionary.registerTransform({
  name: 'layan/font-family',
  type: 'value',
  filter: (token) => token.$type === 'fontFamily',
  transform: ({ $value }) => $value.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', '),
});

async function read(mode) {
  const dictionary = new StyleDictionary({
    include: ['ramps', 'scale', 'font'].map(source),
    source: [source(mode)],
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: { web: { transforms: ['name/kebab', 'layan/hex', 'layan/font-family'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('web');
  return allTokens.map(({ path, name, $value }) => ({
    group: path[0],
    key: path.slice(1).join('-'),
    name,
    value: $value,
  }));
}

const modes = { light: await read('light'), dark: await read('dark') };
const shared = modes.light.filter(({ group }) => group !== 'color' && group !== 'ramp');
const colors = (mode) => modes[mode].filter(({ group }) => group === 'color');

const missing = colors('light').filter(({ key }) => !colors('dark').some((token) => token.key === key));
if (missing.length > 0) throw new Error(`No dark value: ${missing.map(({ key }) => key).join(', ')}`);

const declare = (tokens) => tokens.map(({ name, value }) => `--layan-${name}:${value};`).join('');
const scheme = (mode) => `--layan-color-scheme:${mode};${declare(colors(mode))}`;

const theme = `
@property --layan-rem { syntax: '<length>'; inherits: true; initial-value: 16px }
:root { --layan-rem: calc(1rem * var(--layan-text-scale, 1)); ${declare(shared)} ${scheme('light')} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-layan-mode='light']) { ${scheme('dark')} } }
@media screen { :root[data-layan-mode='dark'] { ${scheme('dark')} } }
`;

const byKey = (tokens) => Object.fromEntries(tokens.map(({ key, value }) => [key, value]));
const group = (name) => byKey(shared.filter((token) => token.group === name));
const typed = {
  color: { light: byKey(colors('light')), dark: byKey(colors('dark')) },
  ramp: byKey(modes.light.filter((token) => token.group === 'ramp')),
  space: group('space'),
  size: group('size'),
  radius: group('radius'),
  font: group('font'),
};
const flat = (mode) =>
  Object.fromEntries([...shared, ...colors(mode)].map(({ name, value }) => [`--layan-${name}`, value]));

await mkdir(`${room}dist`, { recursive: true });
await mkdir(`${room}src/generated`, { recursive: true });
const css = transform({ filename: 'theme.css', code: Buffer.from(theme), minify: true }).code;
await writeFile(`${room}dist/theme.css`, css);
await writeFile(
  `${room}dist/tokens.json`,
  `${JSON.stringify({ light: flat('light'), dark: flat('dark') }, null, 2)}\n`,
);
await writeFile(
  `${room}src/generated/tokens.ts`,
  `/** Values as they reach the page: colours in sRGB, lengths as multiples of \`--layan-rem\`. */\nexport const tokens = ${JSON.stringify(typed, null, 2)} as const;\n`,
);
