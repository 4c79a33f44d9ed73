import { actions, button, columns, form, pageTitle } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../../packages/elements/src/content.js';

/** For the default export of a pattern: what stands above its stories, in Markdown. */
export const about = (component: string) => ({ docs: { description: { component } } });

/** Said before an error to those who do not see its colour. */
export const errorPrefix = 'Kesalahan:';
export const warningPrefix = 'Perhatian:';

export interface QuestionsModel {
  /** Absent where the label of the only field is the title. */
  readonly title?: string;
  readonly lead?: Content;
  /** Stands above the title: `errorSummary(…)`. */
  readonly errors?: TemplateResult;
  readonly fields: Content;
  /** Default `Lanjutkan`. */
  readonly submit?: string;
  /** It carries files. */
  readonly files?: boolean;
}

/** As it stands on a page: as wide, and with the gaps that it has there. */
export const inPage = (main: Content): TemplateResult => columns({ main });

/** A page that asks. */
export const questions = ({
  title,
  lead,
  errors,
  fields,
  submit = 'Lanjutkan',
  files,
}: QuestionsModel): TemplateResult =>
  inPage(html`
    ${errors ?? nothing} ${title ? pageTitle({ title, lead }) : nothing}
    ${form({ action: '/permohonan/contoh', files, body: html`${fields} ${actions(button({ label: submit }))}` })}
  `);
