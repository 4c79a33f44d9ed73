import { embed } from '@layan/elements/templates';
import type { View } from '@layan/views';
import { html, type TemplateResult } from 'lit';
import type { LocaleController } from './locale-controller.js';

/** A view in the root of a component. @param said - To those who do not see what has changed. */
export const rootView = (
  { body, ...view }: View,
  { locale, direction }: Pick<LocaleController, 'locale' | 'direction'>,
  said: string,
): TemplateResult =>
  html`<div class="layan-root" lang=${locale} dir=${direction}>
    ${embed({ ...view, main: body })}
    <div class="layan-visually-hidden" role="status">${said}</div>
  </div>`;
