import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface AvatarModel {
  /** One or two letters. */
  readonly initials: string;
  readonly size?: 's' | 'm';
}

/** Letters that stand for a person, for the eye alone: the name stands beside them, seen or hidden. Never a photo that a page has to fetch. */
export const avatar = ({ initials, size }: AvatarModel): TemplateResult =>
  html`<span class="layan-avatar" data-size=${size ?? nothing} aria-hidden="true">${initials}</span>`;
