import type { Answers, Fee, ServiceDefinition } from '@layan/definition';
import { fee, localize } from '@layan/definition';
import { bill, card } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import { levelBelow } from './headings.js';

const isFree = ({ total }: Fee) => total === 0;

/** What the answers so far cost; null where the service costs nothing anyway, so that nobody wonders. */
export function feeSoFar(definition: ServiceDefinition, answers: Answers, context: ViewContext): TemplateResult | null {
  const owed = fee(definition, answers, context);
  return isFree(owed) ? null : feeBill(definition, owed, context.words.fee.soFar(), context);
}

/** What is to be paid, always said: also that it is nothing. */
export function feeCard(definition: ServiceDefinition, answers: Answers, context: ViewContext): TemplateResult {
  const { words } = context;
  const owed = fee(definition, answers, context);
  if (!isFree(owed)) return feeBill(definition, owed, words.fee.title(), context);
  return card({ level: levelBelow(context), title: words.fee.title(), body: html`<p>${words.fee.free()}</p>` });
}

function feeBill(
  definition: ServiceDefinition,
  { lines, total }: Fee,
  title: string,
  context: ViewContext,
): TemplateResult {
  const { words, pack, locale } = context;
  const amount = (rupiah: number | null) => (rupiah === null ? words.fee.unknown() : pack.money.format(rupiah, locale));
  const labels = new Map(definition.fee?.lines.map(({ code, label }) => [code, label]));
  const rows = lines.map((line) => {
    const label = labels.get(line.code);
    return { label: label ? localize(label, locale) : line.code, amount: amount(line.amount) };
  });
  return card({
    level: levelBelow(context),
    title,
    body: html`${bill({ lines: rows, total: { label: words.common.total(), amount: amount(total) } })}${
      total === null ? html`<p>${words.fee.unknownHelp()}</p>` : nothing
    }`,
  });
}
