import { encode } from 'uqr';

/** How much of a code may be damaged: about 7, 15, 25 or 30 %. */
export const qrLevels = ['L', 'M', 'Q', 'H'] as const;
export type QrLevel = (typeof qrLevels)[number];

/** Light modules on each side, without which readers fail (ISO/IEC 18004). */
const quietZone = 4;

export interface QrPath {
  /** Modules on each side, the quiet zone included. */
  readonly size: number;
  /** What is dark, as the data of an SVG path. */
  readonly path: string;
}

/** The code of a text; null when the text is too long for any. */
export function qrPath(text: string, level: QrLevel): QrPath | null {
  const rows = qrRows(text, level);
  return rows && { size: rows.length, path: rows.map(rowPath).join('') };
}

/** The modules of a text's code, row by row, with the quiet zone, dark ones as true; null when the text is too long for any. */
export function qrRows(text: string, level: QrLevel): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: level, border: quietZone }).data;
  } catch {
    return null;
  }
}

/** One rectangle a run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
