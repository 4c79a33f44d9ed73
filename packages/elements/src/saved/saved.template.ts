import { html, type TemplateResult } from 'lit/html.js';

export interface SavedModel {
  /** "Draf tersimpan pukul 14.32 WIB". */
  readonly text: string;
  /** Default `saved`. */
  readonly state?: 'saved' | 'waiting' | 'failed';
}

/** Whether the answers are safe; stands beside the buttons. */
export const saved = ({ text, state = 'saved' }: SavedModel): TemplateResult =>
  html`<span class="layan-saved" data-state=${state}>${text}</span>`;
