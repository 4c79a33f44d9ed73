import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface SessionDialogModel {
  /** ISO date and time with its zone. */
  readonly endsAt: string;
  /** How long before, in minutes; default 2. */
  readonly warning?: number;
}

/** Stands outside every form. Draws nothing in the page: it lies over it when the time has come. */
export const sessionDialog = ({ endsAt, warning }: SessionDialogModel): TemplateResult =>
  html`<layan-session-dialog ends-at=${endsAt} warning=${warning ?? nothing}></layan-session-dialog>`;
