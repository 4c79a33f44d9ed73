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
