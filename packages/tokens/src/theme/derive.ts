import { contrast } from '../contrast.js';
import { tokens } from '../generated/tokens.js';
import { modes, type Mode } from '../modes.js';
import { leastIn, pairs, type ColorRole, type Pair } from '../pairs.js';
import { apart, hexOf, readHex, type Lch } from './color.js';

type Colors = Readonly<Record<ColorRole, string>>;

/** A pair in a mode, measured. */
export interface Measured extends Pair {
  readonly mode: Mode;
  readonly needs: number;
  readonly has: number;
}

export interface Theme {
  /** Names its files: `kota-contoh`. */
  readonly name: string;
  /** The logo's colour, `#rrggbb`. */
  readonly color: string;
  /** The colour's own ramp, by step: `50` … `950`. */
  readonly ramp: Readonly<Record<string, string>>;
  /** Every role in every mode. */
  readonly colors: Readonly<Record<Mode, Colors>>;
  /** The roles that it sets; all others are the national theme's. */
  readonly own: readonly ColorRole[];
  /** Every pair of roles that meet, in every mode. All of them pass. */
  readonly report: readonly Measured[];
  /** What became of the logo's colour, for people: one sentence each. */
  readonly notes: readonly string[];
}

/** A theme cannot be made from what was given: the message says what to give. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
}

export const isThemeError = (error: unknown): error is ThemeError =>
  error instanceof Error && error.name === 'ThemeError';

/** How far what is pressed stays from what is wrong (`apart`): red is for errors alone. */
const awayFromErrors = 0.1;
const step = 0.01;

const national: Readonly<Record<Mode, Colors>> = tokens.color;
const nila = Object.entries(tokens.ramp).flatMap(([key, value]) =>
  key.startsWith('nila-') ? [{ step: key.slice('nila-'.length), value }] : [],
);
/** Chroma of the national colour where it is strongest. */
const strongest = Math.max(...nila.map(({ value }) => lch(value).c));

/** The roles that the national theme takes from its one colour, in any mode. */
const own = (Object.keys(national.light) as ColorRole[]).filter((role) =>
  modes.some((mode) => nila.some(({ value }) => value === national[mode][role])),
);

function lch(hex: string): Lch {
  const read = readHex(hex);
  if (read === null) throw new ThemeError(`"${hex}" is no colour: write it as #rrggbb, for example #069550.`);
  return read;
}

/**
 * A whole accessible theme from the colour of a logo: the national theme with that hue, each role as light or dark as its pairs ask.
 * The logo's own colour is what people press wherever it can be read.
 * @throws {ThemeError} for a name or a colour that is none
 */
export function deriveTheme({ name, color }: { readonly name: string; readonly color: string }): Theme {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))
    throw new ThemeError(`"${name}" names no file: use small letters, digits and hyphens, for example kota-contoh.`);
  const logo = lch(color);
  const hex = hexOf(logo);
  const colors = Object.fromEntries(modes.map((mode) => [mode, solve(mode, logo)])) as Record<Mode, Colors>;
  return {
    name,
    color: hex,
    ramp: Object.fromEntries(nila.map(({ step, value }) => [step, hued(value, logo)])),
    colors,
    own,
    report: modes.flatMap((mode) => measure(mode, colors[mode])),
    notes: notesOn(hex, colors),
  };
}

/** Of the report, what the theme's own colours are part of. */
export const ownPairs = ({ own, report }: Theme): readonly Measured[] =>
  report.filter(({ front, back }) => own.includes(front) || own.includes(back));

/** A colour of the national ramp in the logo's hue, as strong as the logo is. */
function hued(value: string, logo: Lch): string {
  const { l, c } = lch(value);
  return hexOf({ l, c: c * Math.min(1.25, logo.c / strongest), h: logo.h });
}

const measure = (mode: Mode, colors: Colors): Measured[] =>
  pairs.map((pair) => ({
    ...pair,
    mode,
    needs: leastIn(mode, pair),
    has: contrast(colors[pair.front], colors[pair.back]),
  }));

function solve(mode: Mode, logo: Lch): Colors {
  const colors: Record<ColorRole, string> = { ...national[mode] };
  for (const role of own) if (nila.some(({ value }) => value === colors[role])) colors[role] = hued(colors[role], logo);
  const isDark = mode.startsWith('dark');
  if (mode === 'light') colors.action = hexOf(logo);
  settle(mode, colors);
  const away = isDark ? step : -step;
  while (apart(colors.action, colors.bad) < awayFromErrors && move(colors, 'action', away));
  // under the pointer as much darker or lighter as in the national theme; a colour at the end of the scale turns back
  const gap = lch(national[mode]['action-hover']).l - lch(national[mode].action).l;
  const { l } = lch(colors.action);
  colors['action-hover'] = hexOf({ ...lch(colors.action), l: l + gap < 0 || l + gap > 1 ? l - gap : l + gap });
  settle(mode, colors);
  return colors;
}

/** Moves the theme's own roles, in small steps, away from what they cannot be told from. */
function settle(mode: Mode, colors: Record<ColorRole, string>): void {
  for (let round = 0; round < 400; round += 1) {
    const failing = measure(mode, colors).find(({ has, needs }) => has < needs);
    if (!failing) return;
    const sides = [
      [failing.front, failing.back],
      [failing.back, failing.front],
    ] as const;
    const moved = sides.some(
      ([role, other]) => own.includes(role) && move(colors, role, awayFrom(colors, role, other)),
    );
    if (!moved) break;
  }
  const { front, back } = measure(mode, colors).find(({ has, needs }) => has < needs) ?? {};
  if (front) throw new ThemeError(`No ${mode} theme can be made from this colour: ${front} is not read on ${back}.`);
}

function awayFrom(colors: Colors, role: ColorRole, other: ColorRole): number {
  const [mine, theirs] = [lch(colors[role]).l, lch(colors[other]).l];
  const isBelow = mine === theirs ? theirs > 0.5 : mine < theirs;
  return isBelow ? -step : step;
}

/** False at the end of the scale. */
function move(colors: Record<ColorRole, string>, role: ColorRole, by: number): boolean {
  const { l, c, h } = lch(colors[role]);
  const moved = hexOf({ l: Math.min(1, Math.max(0, l + by)), c, h });
  if (moved === colors[role]) return false;
  colors[role] = moved;
  return true;
}

function notesOn(color: string, { light }: Readonly<Record<Mode, Colors>>): string[] {
  const notes: string[] = [];
  if (light.action === color) notes.push(`${color} is read on paper: it is what people press.`);
  else {
    const least = contrast(color, light.ground);
    const because =
      least < 4.5
        ? `has ${least.toFixed(2)} : 1 on the page and needs 4.5`
        : apart(color, light.bad) < awayFromErrors
          ? 'looks like an error'
          : 'is not read on every tint';
    notes.push(`${color} ${because}: people press ${light.action} instead, of the same hue.`);
  }
  if (lch(color).c < 0.03) notes.push(`${color} is almost grey: what is pressed is told from text by its shape alone.`);
  return notes;
}
