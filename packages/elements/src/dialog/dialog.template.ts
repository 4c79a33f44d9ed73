import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';
import { heading } from '../heading/heading.template.js';

export interface DialogModel {
  readonly id: string;
  readonly title: string;
  readonly body: Content;
  /** `button(…)` each; one that submits closes the dialog, with or without script. */
  readonly actions: Content;
  /** Open in place, as a part of the page; a script opens it over the page with `showModal`. */
  readonly open?: boolean;
}

/** A question that stands before everything else. */
export const dialog = ({ id, title, body, actions, open = false }: DialogModel): TemplateResult => html`
  <dialog class="layan-dialog" id=${id} aria-labelledby="${id}-title" ?open=${open}>
    <form class="layan-dialog-form" method="dialog">
      ${heading({ text: title, level: 2, size: 'm', id: `${id}-title` })}
      <div class="layan-prose">${body}</div>
      <div class="layan-actions">${actions}</div>
    </form>
  </dialog>
`;
