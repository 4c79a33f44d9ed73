import { html, type TemplateResult } from 'lit/html.js';

export interface BillModel {
  readonly lines: readonly BillLine[];
  readonly total: BillLine;
}

/** The amount is a text, so that "not known yet" can stand there. */
export interface BillLine {
  readonly label: string;
  readonly amount: string;
}

export const bill = ({ lines, total }: BillModel): TemplateResult => html`
  <dl class="layan-bill">${lines.map((line) => billLine(line, 'line'))} ${billLine(total, 'total')}</dl>
`;

const billLine = ({ label, amount }: BillLine, kind: 'line' | 'total') => html`
  <div class="layan-bill-line" data-kind=${kind}>
    <dt>${label}</dt>
    <dd>${amount}</dd>
  </div>
`;
