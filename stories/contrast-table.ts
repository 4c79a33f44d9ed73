import { table, tag, type Content } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';

/** Two colours that meet, drawn, and their contrast. */
export interface ContrastRow {
  readonly front: Content;
  readonly back: Content;
  readonly needs: number;
  readonly has: number;
}

/** How well each pair is read. */
export const contrastTable = (caption: string, rows: readonly ContrastRow[]): TemplateResult =>
  table({
    caption,
    columns: [
      { label: 'Front', header: true },
      { label: 'Back' },
      { label: 'Needs', numeric: true },
      { label: 'Has', numeric: true },
      { label: 'Result' },
    ],
    rows: rows.map(({ front, back, needs, has }) => {
      const passes = has >= needs;
      return [
        front,
        back,
        String(needs),
        has.toFixed(2),
        tag({ text: passes ? 'passes' : 'fails', tone: passes ? 'ok' : 'bad' }),
      ];
    }),
  });
