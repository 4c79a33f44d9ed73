import { clampChroma, converter, differenceEuclidean, formatHex, parse } from 'culori';

/** A colour in OKLCH: lightness 0–1, chroma, hue in degrees. */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toOklch = converter('oklch');
const distance = differenceEuclidean('oklab');

/** Null for what is no `#rgb` or `#rrggbb`. */
export function readHex(text: string): Lch | null {
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text)) return null;
  const { l, c, h = 0 } = toOklch(parse(text)!);
  return { l, c, h };
}

/** `#rrggbb`; a colour that no screen shows loses chroma, never lightness. */
export const hexOf = ({ l, c, h }: Lch): string => formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb'));

/** How far apart two `#rrggbb` colours look: 0 the same, 1 black and white (Euclidean in OKLab). */
export const apart = (one: string, other: string): number => distance(one, other);
