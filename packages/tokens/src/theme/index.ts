import { modes } from '../modes.js';
import { colorRules } from './css.js';
import { deriveTheme, isThemeError, ownPairs, ThemeError, type Measured, type Theme } from './derive.js';
import { themes, type ThemeSeed } from './themes.js';
import { themeTokens, variablesOf } from './tokens.js';

export {
  colorRules,
  deriveTheme,
  isThemeError,
  ownPairs,
  ThemeError,
  themes,
  themeTokens,
  variablesOf,
  type Measured,
  type Theme,
  type ThemeSeed,
};

/** The style sheet of a theme, to link after `theme.css`. */
export function themeCss({ name, color, colors, own }: Theme): string {
  const set = Object.fromEntries(
    Object.entries(colors).map(([mode, all]) => [mode, Object.fromEntries(own.map((role) => [role, all[role]]))]),
  ) as unknown as Theme['colors'];
  return `/* Theme ${name}, from ${color}. Link it after theme.css. */\n${colorRules(set)}\n`;
}

export interface ThemeFile {
  /** Below the folder that the theme is put in, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** All files that a theme is handed on as: its style sheet, its design tokens, and what design tools import, one file a mode. */
export function themeFiles(theme: Theme): ThemeFile[] {
  const json = (path: string, value: unknown): ThemeFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });
  const { name, colors } = theme;
  return [
    { path: `${name}.css`, text: themeCss(theme) },
    json(`${name}.tokens.json`, themeTokens(theme)),
    ...modes.map((mode) => json(`${name}.variables/${mode}.tokens.json`, variablesOf(colors, mode))),
  ];
}
