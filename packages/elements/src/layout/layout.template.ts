import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface LayoutModel {
  readonly body: Content;
  readonly gap?: 's' | 'm' | 'l';
}

/** One below the other, with an even gap. */
export const stack = ({ body, gap = 'm' }: LayoutModel): TemplateResult =>
  html`<div class="layan-stack" data-gap=${gap}>${body}</div>`;

/** Side by side, wrapping where there is no room. */
export const cluster = ({ body, gap = 'm' }: LayoutModel): TemplateResult =>
  html`<div class="layan-cluster" data-gap=${gap}>${body}</div>`;

/** In columns of one width, as many as have room. */
export const grid = ({ body, gap = 'm' }: LayoutModel): TemplateResult =>
  html`<div class="layan-grid" data-gap=${gap}>${body}</div>`;
