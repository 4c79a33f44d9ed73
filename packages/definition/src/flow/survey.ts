/** One walk over definition and answers: what is asked, and what it says. Everything else in the flow starts here. */
import type { Answers } from '../answers.js';
import type { Field, GroupField, RowField, ServiceDefinition } from '../document.js';
import type { EngineContext, Value, VisiblePage } from '../engine.js';
import { holds } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import { own } from '../own.js';
import { readAnswer, rowsOf } from './read-answer.js';

export interface Survey {
  readonly pages: readonly VisiblePage[];
  readonly scope: Scope;
}

type Values = Record<string, Value>;

type Rows = Record<string, (readonly RowField[])[]>;

/** The fields that are asked, in order. Each one's value stands in `values` before the next one is looked at. */
function ask<F extends Field>(
  fields: readonly F[],
  answers: unknown,
  values: Values,
  scope: Scope,
  context: EngineContext,
  rows: Rows,
): F[] {
  return fields.filter((field) => {
    const asked = holds(field.when, scope, context);
    if (asked && field.type === 'group') {
      values[field.name] = askRows(field, rowsOf(own(answers, field.name)), scope, context, rows);
    } else if (asked) {
      values[field.name] = readAnswer(field, own(answers, field.name));
    }
    return asked;
  });
}

function askRows(
  group: GroupField,
  given: readonly unknown[],
  scope: Scope,
  context: EngineContext,
  rows: Rows,
): Value {
  const values: Values[] = [];
  // Rows the citizen has to give stand on the form before anything is typed into them.
  rows[group.name] = Array.from({ length: Math.max(given.length, group.repeat.min) }, (_, at) => {
    const row: Values = {};
    if (at < given.length) values.push(row);
    return ask(group.fields, given[at], row, { ...scope, row }, context, {});
  });
  return values.length > 0 ? values : null;
}

/** What was surveyed last with the same answers. One page on a screen asks several times; answers that change are another object. */
const last = new WeakMap<Answers, { readonly for: readonly unknown[]; readonly survey: Survey }>();

export function survey(definition: ServiceDefinition, answers: Answers, context: EngineContext): Survey {
  const { today, locale, pack, regions, files } = context;
  const wanted = [definition, today, locale, pack, regions, files];
  const known = last.get(answers);
  if (known?.for.every((part, at) => part === wanted[at])) return known.survey;
  const made = walk(definition, answers, context);
  last.set(answers, { for: wanted, survey: made });
  return made;
}

function walk(definition: ServiceDefinition, answers: Answers, context: EngineContext): Survey {
  const form: Values = {};
  const scope: Scope = { form, conditions: definition.conditions ?? {}, known: new Map() };
  const pages: VisiblePage[] = [];
  for (const page of definition.pages) {
    const rows: Rows = {};
    const shown = holds(page.when, scope, context);
    const fields = shown ? ask(page.fields, answers, form, scope, context, rows) : [];
    if (fields.length > 0 || (shown && page.intro)) pages.push({ page, fields, rows });
  }
  return { pages, scope };
}
