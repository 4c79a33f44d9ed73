import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface CountdownModel {
  /** As ISO 8601 has it, with its zone. */
  readonly until: string;
  /** Until when, in words: it is all there is without a script. "Berlaku sampai 14.30 WIB". */
  readonly text: Content;
  /** At how many seconds before the end a screen reader says it. */
  readonly announceAt?: readonly number[];
}

/** Until when something is good, and how long that is still. */
export const countdown = ({ until, text, announceAt }: CountdownModel): TemplateResult => html`
  <layan-countdown until=${until} announce-at=${announceAt?.join(' ') ?? nothing}><span>${text}</span></layan-countdown>
`;
