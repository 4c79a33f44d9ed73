/** Answers that were changed on this page and elsewhere: the person chooses, one by one. */
import type { Answer, ServiceDefinition } from '@layan/definition';
import { localize } from '@layan/definition';
import { actions, button, heading, notice, stack, summaryList } from '@layan/elements/templates';
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import type { RegionsModel } from '../models.js';
import { fieldText, inOneLine } from '../text/answer-text.js';
import { fieldAt, type FieldPlace } from '../text/field-at.js';
import { actionName } from './action-name.js';
import { levelBelow } from './headings.js';

export interface Conflict {
  /** HTML name of the question: `nama`, `wali/0/nama`. */
  readonly name: string;
  /** What stands on this page, and what was stored from elsewhere. */
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
}

/** Stands inside the form, whose `_action` then is `mine:<name>` or `theirs:<name>`. */
export function conflictsNotice(
  conflicts: readonly Conflict[],
  { definition, regions }: { readonly definition: ServiceDefinition; readonly regions: RegionsModel },
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { question, common } = context.words;
  const found = conflicts.flatMap((conflict) => {
    const place = fieldAt(definition, `/${conflict.name}`);
    return place ? [{ ...conflict, place }] : [];
  });
  if (found.length === 0) return nothing;

  const item = ({ name, mine, theirs, place }: (typeof found)[number]) => {
    const label = labelOf(place, context);
    const text = (answer: Answer | undefined) =>
      fieldText(place.field, answer, context, { names: regions.names }) || common.notAnswered();
    const choose = (side: 'mine' | 'theirs', words: string, answer: Answer | undefined) =>
      button({
        label: words,
        kind: 'secondary',
        size: 's',
        name: actionName,
        value: `${side}:${name}`,
        hiddenText: question.useWhat({ label, value: inOneLine(text(answer)) }),
      });
    return html`<div>
      ${heading({ text: label, level: levelBelow(context, 2), size: 's' })}
      ${summaryList({
        rows: [
          { key: question.mine(), value: text(mine) },
          { key: question.theirs(), value: text(theirs) },
        ],
      })}
      ${actions([choose('mine', question.useMine(), mine), choose('theirs', question.useTheirs(), theirs)])}
    </div>`;
  };
  return notice({
    tone: 'warn',
    title: question.conflicts({ count: found.length }),
    level: levelBelow(context),
    body: html`<p>${question.conflictsHelp()}</p>
      ${stack({ gap: 'l', body: html`${repeat(found, ({ name }) => name, item)}` })}`,
  });
}

function labelOf({ field, group, row }: FieldPlace, { words, locale }: ViewContext): string {
  const label = localize(field.label, locale);
  if (!group || row === undefined) return label;
  const title = words.common.rowTitle({ label: localize(group.label, locale), number: row + 1 });
  return words.common.rowText({ row: title, text: label });
}
