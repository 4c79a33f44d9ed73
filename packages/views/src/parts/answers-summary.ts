/** Answers to read: on the check page, in a case, on the desk. */
import type { Answers, Field, GroupField, RowField, SingleField, VisiblePage } from '@layan/definition';
import { localize, visiblePages } from '@layan/definition';
import { heading, link, summaryList, type Content, type SummaryRow } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import type { SubmittedModel } from '../models.js';
import { filesIn } from '../post/action.js';
import { levelBelow } from './headings.js';
import { answerText } from '../text/answer-text.js';
import { fileAbout, fileOf } from '../text/file-text.js';

export interface AnswersSummaryOptions {
  /** Hides the middle of identity numbers, but not of those that can be changed here: what a person typed, they must be able to check. */
  readonly masked: boolean;
  /** Address at which an answer is changed, null where it cannot be; without it the answers are only read. */
  readonly changeHref?: (page: string, field: Field, name: string) => string | null;
  /** Address at which a file is downloaded; without it files are only named. */
  readonly fileHref?: (id: string) => string;
  /** How many levels below the page's title the titles of the parts stand; default 1. */
  readonly below?: 1 | 2;
}

/** The answers to the questions that are asked, page by page. */
export function answersSummary(
  { definition, answers, regions }: SubmittedModel,
  { masked, changeHref, fileHref, below = 1 }: AnswersSummaryOptions,
  context: ViewContext,
): readonly TemplateResult[] {
  const { words, locale } = context;

  const summaryRow = (page: string, key: string, field: Field, name: string, value: Content): SummaryRow => {
    const href = changeHref?.(page, field, name);
    return {
      key,
      value: value || words.common.notAnswered(),
      change: href ? { href, text: words.common.change(), hiddenText: key } : undefined,
    };
  };

  const rowOf = (page: string, field: SingleField, name: string, scope: Answers, prefix = ''): SummaryRow => {
    const label = localize(field.label, locale);
    const hidden = masked && !changeHref?.(page, field, name);
    const value = answerText(field, scope[field.name], context, { names: regions.names, masked: hidden });
    const shown = field.type === 'file' && fileHref ? fileLinks(scope[field.name], fileHref, context) : value;
    const row = summaryRow(page, label, field, name, shown);
    return prefix && row.change ? { ...row, change: { ...row.change, hiddenText: `${prefix}: ${label}` } } : row;
  };

  const groupOf = (page: string, group: GroupField, asked: readonly (readonly RowField[])[]) => {
    const label = localize(group.label, locale);
    if (asked.length === 0) return summaryList({ rows: [summaryRow(page, label, group, group.name, '')] });
    const given = rowsOf(answers, group);
    return asked.map((fields, at) => {
      const title = words.common.rowTitle({ label, number: at + 1 });
      const rows = fields.map((field) =>
        rowOf(page, field, `${group.name}/${at}/${field.name}`, given[at] ?? {}, title),
      );
      return html`${heading({ text: title, level: levelBelow(context, below === 1 ? 2 : 3), size: 's' })}${summaryList({ rows })}`;
    });
  };

  const pageOf = ({ page, fields, rows }: VisiblePage) => {
    const single = fields.filter((field) => field.type !== 'group');
    const groups = fields.filter((field) => field.type === 'group');
    return html`${heading({ text: localize(page.title, locale), level: levelBelow(context, below), size: 'm' })}${
      single.length > 0
        ? summaryList({ rows: single.map((field) => rowOf(page.id, field, field.name, answers)) })
        : nothing
    }${groups.map((group) => groupOf(page.id, group, rows?.[group.name] ?? []))}`;
  };

  return visiblePages(definition, answers, context)
    .filter(({ fields }) => fields.length > 0)
    .map(pageOf);
}

/** The name leads to the file, which a browser saves. */
const fileLinks = (answer: Answers[string] | undefined, href: (id: string) => string, context: ViewContext): Content =>
  filesIn(answer).map((id, at) => {
    const file = fileOf(id, context);
    const line = at > 0 ? html`<br />` : nothing;
    if (file?.scan !== 'clean') return html`${line}${file?.name ?? context.words.answer.fileGone()}`;
    return html`${line}${link({ href: href(id), text: file.name })} (${fileAbout(file, context)})`;
  });

const rowsOf = (answers: Answers, { name }: GroupField): readonly Answers[] => {
  const rows = answers[name];
  return Array.isArray(rows) ? (rows as readonly Answers[]) : [];
};
