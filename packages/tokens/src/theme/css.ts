import type { Mode } from '../modes.js';

/** Values of the modes by role: all roles of a theme, or those that it sets. */
export type ModeColors = Readonly<Record<Mode, Readonly<Record<string, string>>>>;

const wants = {
  dark: {
    device: '(prefers-color-scheme: dark)',
    not: ":not([data-layan-mode='light'])",
    said: "[data-layan-mode='dark']",
  },
  contrast: {
    device: '(prefers-contrast: more)',
    not: ":not([data-layan-contrast='normal'])",
    said: "[data-layan-contrast='more']",
  },
} as const;
type Want = keyof typeof wants;

const declare = (colors: Readonly<Record<string, string>>): string =>
  Object.entries(colors)
    .map(([role, value]) => `--layan-color-${role}: ${value};`)
    .join(' ');

/** The same declarations for every way to come to these wishes: each by the device, or by the page's root. Paper stays light. */
function when(wanted: readonly Want[], declarations: string): string {
  const ways = wanted.reduce<readonly { readonly media: string; readonly selector: string }[]>(
    (all, want) =>
      all.flatMap(({ media, selector }) => [
        { media: `${media} and ${wants[want].device}`, selector: selector + wants[want].not },
        { media, selector: selector + wants[want].said },
      ]),
    [{ media: 'screen', selector: ':root' }],
  );
  return ways.map(({ media, selector }) => `@media ${media} { ${selector} { ${declarations} } }`).join('\n');
}

/** Of a mode with more contrast, what is not as in the mode that it heightens, or would be left from a heightened light one. */
function heightened(colors: ModeColors, base: 'light' | 'dark'): Readonly<Record<string, string>> {
  const isOther = (mode: 'light' | 'dark', role: string) => colors[`${mode}-contrast`][role] !== colors[mode][role];
  return Object.fromEntries(
    Object.entries(colors[`${base}-contrast`]).filter(([role]) => isOther(base, role) || isOther('light', role)),
  );
}

interface Options {
  /** It is the theme that others are put on: it says which modes are dark, and leaves out what more contrast leaves alone. */
  readonly isBase?: boolean;
}

/** Style rules that give a page's root the colours of a theme in every mode. */
export function colorRules(colors: ModeColors, { isBase = false }: Options = {}): string {
  const schemeOf = (mode: 'light' | 'dark') => (isBase ? `--layan-color-scheme: ${mode}; ` : '');
  const heightenedOf = (mode: 'light' | 'dark') => (isBase ? heightened(colors, mode) : colors[`${mode}-contrast`]);
  return [
    `:root { ${schemeOf('light')}${declare(colors.light)} }`,
    when(['dark'], schemeOf('dark') + declare(colors.dark)),
    when(['contrast'], declare(heightenedOf('light'))),
    when(['dark', 'contrast'], declare(heightenedOf('dark'))),
  ].join('\n');
}
