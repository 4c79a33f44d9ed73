import type { tokens } from './generated/tokens.js';
import type { Mode } from './modes.js';

export type ColorRole = keyof (typeof tokens)['color']['light'];

/** Two roles that meet on a page, and the least contrast they need. */
export interface Pair {
  readonly front: ColorRole;
  readonly back: ColorRole;
  /** 4.5 for text, 3 for edges and marks. */
  readonly least: 4.5 | 3;
}

const meets =
  (least: Pair['least']) =>
  (front: ColorRole, ...backs: readonly ColorRole[]): Pair[] =>
    backs.map((back) => ({ front, back, least }));
const text = meets(4.5);
const mark = meets(3);

const tints = ['action-tint', 'attention-tint', 'ok-tint', 'bad-tint', 'warn-tint'] as const;

/** Every pair the style sheets use. A rule that lays one role on another belongs here first. */
export const pairs: readonly Pair[] = [
  ...text('ink', 'paper', 'ground', ...tints),
  ...text('text-muted', 'paper', 'ground', ...tints),
  ...text('action', 'paper', 'ground', ...tints),
  ...text('action-hover', 'paper', 'ground', ...tints),
  ...text('action-on', 'action', 'action-hover'),
  ...text('cover-on', 'cover', 'cover-motif'),
  ...text('cover-muted', 'cover', 'cover-motif'),
  ...text('attention-on', 'attention', 'attention-hover'),
  ...text('ok', 'paper', 'ground', 'ok-tint'),
  ...text('bad', 'paper', 'ground', 'bad-tint'),
  ...text('bad-hover', 'paper', 'ground', 'bad-tint'),
  ...text('bad-on', 'bad', 'bad-hover'),
  ...text('warn', 'paper', 'ground', 'warn-tint'),
  ...text('official-on', 'official'),
  ...mark('line-strong', 'paper', 'ground', ...tints),
  ...mark('paper', 'ok', 'bad', 'warn', 'action', 'line-strong'),
  ...mark('focus', 'focus-ring'),
];

/** What a pair needs in a mode: where somebody asks for more contrast, text 7 (WCAG 2.2, 1.4.6) and edges 4.5. */
export const leastIn = (mode: Mode, { least }: Pair): number =>
  mode.endsWith('-contrast') ? (least === 4.5 ? 7 : 4.5) : least;
