import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { heading } from '../heading/heading.template.js';

export const noticeTones = ['info', 'ok', 'warn', 'bad'] as const;
export type NoticeTone = (typeof noticeTones)[number];

export interface NoticeModel {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly body?: Content;
  readonly id?: string;
  /** Level of the title's heading; default 2. */
  readonly level?: HeadingLevel;
  /** Said at once by a screen reader when it appears: `status` waits, `alert` interrupts. */
  readonly role?: 'status' | 'alert';
}

export const notice = ({ tone, title, body, id, level = 2, role }: NoticeModel): TemplateResult => html`
  <div class="layan-notice" data-tone=${tone} id=${id ?? nothing} role=${role ?? nothing}>
    <span class="layan-notice-mark" aria-hidden="true"></span>
    <div class="layan-notice-body">
      ${title ? heading({ text: title, level, size: 's' }) : nothing}
      ${body ? html`<div class="layan-prose">${body}</div>` : nothing}
    </div>
  </div>
`;
