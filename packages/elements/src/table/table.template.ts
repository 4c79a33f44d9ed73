import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface TableColumn {
  readonly label: string;
  /** Numbers stand at the end of the cell, digit under digit. */
  readonly numeric?: boolean;
  /** Names its row; one column at most. */
  readonly header?: boolean;
}

export interface TableModel {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  /** One cell a column. */
  readonly rows: readonly (readonly Content[])[];
}

/** Becomes a list of label and value where there is no room; the roles keep it a table for a screen reader even then. */
export const table = ({ caption, captionHidden, columns, rows }: TableModel): TemplateResult => html`
  <table class="layan-table" role="table">
    <caption class=${captionHidden ? 'layan-visually-hidden' : 'layan-table-caption'}>
      ${caption}
    </caption>
    <thead class="layan-table-head">
      <tr role="row">
        ${columns.map(
          ({ label, numeric }) =>
            html`<th role="columnheader" scope="col" data-kind=${numeric ? 'number' : nothing}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) => html`
          <tr class="layan-table-row" role="row">
            ${columns.map((column, index) => cell(column, cells[index]))}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

function cell({ label, numeric, header }: TableColumn, content: Content = nothing): TemplateResult {
  const kind = numeric ? 'number' : nothing;
  const body = html`<span class="layan-table-label" aria-hidden="true">${label}</span>
    <span class="layan-table-value">${content}</span>`;
  return header
    ? html`<th role="rowheader" scope="row" data-kind=${kind}>${body}</th>`
    : html`<td role="cell" data-kind=${kind}>${body}</td>`;
}
