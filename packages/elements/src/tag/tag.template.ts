import { html, type TemplateResult } from 'lit/html.js';

export const tagTones = ['neutral', 'info', 'attention', 'ok', 'bad'] as const;
export type TagTone = (typeof tagTones)[number];

export interface TagModel {
  readonly text: string;
  /** Default `neutral`. The text alone must say it all. */
  readonly tone?: TagTone;
}

export const tag = ({ text, tone = 'neutral' }: TagModel): TemplateResult =>
  html`<strong class="layan-tag" data-tone=${tone}>${text}</strong>`;
