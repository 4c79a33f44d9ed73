import { tokens } from '../generated/tokens.js';
import type { Mode } from '../modes.js';
import type { Theme } from './derive.js';

/** A token of the Design Tokens format (2025.10). */
interface Token {
  readonly $type: string;
  readonly $value: unknown;
}
interface Group {
  readonly [name: string]: Token | Group;
}

const colorToken = (hex: string): Token => ({
  $type: 'color',
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((start) => Number((parseInt(hex.slice(start, start + 2), 16) / 255).toFixed(4))),
    alpha: 1,
    hex,
  },
});

const mapped = (values: Readonly<Record<string, string>>): Group =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, colorToken(value)]));

/** Lengths, at the text size that devices start with. */
const lengths = (values: Readonly<Record<string, number>>): Group =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      { $type: 'dimension', $value: { value: value * 16, unit: 'px' } },
    ]),
  );

/** A theme as design tokens: its ramp, and its own roles in every mode. */
export const themeTokens = ({ ramp, colors, own }: Theme): Group => ({
  ramp: mapped(ramp),
  ...Object.fromEntries(
    Object.entries(colors).map(([mode, all]) => [
      mode,
      { color: mapped(Object.fromEntries(own.map((role) => [role, all[role]]))) },
    ]),
  ),
});

/** What design tools import as variables: one file a mode, everything resolved, lengths in px. */
export const variablesOf = (colors: Readonly<Record<Mode, Readonly<Record<string, string>>>>, mode: Mode): Group => ({
  color: mapped(colors[mode]),
  space: lengths(tokens.space),
  size: lengths(tokens.size),
  radius: lengths(tokens.radius),
});
