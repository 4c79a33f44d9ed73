import { html, nothing, type TemplateResult } from 'lit/html.js';
import { link, type LinkModel } from '../link/link.template.js';
import { tag, type TagModel } from '../tag/tag.template.js';

export interface TaskItem {
  readonly title: string;
  /** Absent while it cannot be opened yet. */
  readonly href?: string;
  readonly hint?: string;
  readonly status?: TagModel;
  /** Something else that can be done with it than opening it. */
  readonly action?: LinkModel;
}

/** Tasks, applications or drafts: each a line with a link and where it stands. */
export const taskList = ({ items }: { readonly items: readonly TaskItem[] }): TemplateResult => html`
  <ul class="layan-task-list">
    ${items.map(
      ({ title, href, hint, status, action }) => html`
        <li class="layan-task">
          <div class="layan-task-text">
            ${href ? html`<a class="layan-task-link" href=${href}>${title}</a>` : html`<span>${title}</span>`}
            ${hint ? html`<span class="layan-task-hint">${hint}</span>` : nothing}
          </div>
          ${status ? tag(status) : nothing}
          ${action ? html`<div class="layan-task-action">${link(action)}</div>` : nothing}
        </li>
      `,
    )}
  </ul>
`;
