import type { Answers } from '../answers.js';
import type { ServiceDefinition } from '../document.js';
import type { EngineContext, Value, VisiblePage } from '../engine.js';
import { evaluate } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import { survey } from './survey.js';

/**
 * The pages that are shown, in order, each with the fields that are asked. A page without any is shown only if it has an intro.
 * Computed in page order: nothing depends on a later field.
 */
export const visiblePages = (
  definition: ServiceDefinition,
  answers: Answers,
  context: EngineContext,
): readonly VisiblePage[] => survey(definition, answers, context).pages;

/** What expressions read from these answers, for `evaluate`: values of the fields that are asked, null for everything else. */
export const formScope = (definition: ServiceDefinition, answers: Answers, context: EngineContext): Scope =>
  survey(definition, answers, context).scope;

/** What tells this draft apart from the citizen's others, or null while nothing does. */
export function draftLabel(definition: ServiceDefinition, answers: Answers, context: EngineContext): string | null {
  const value: Value = evaluate(definition.draftLabel ?? null, formScope(definition, answers, context), context);
  return typeof value === 'string' ? value : null;
}
