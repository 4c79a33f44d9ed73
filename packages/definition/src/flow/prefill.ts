import type { Answer, Answers } from '../answers.js';
import type { Field, ServiceDefinition } from '../document.js';
import type { EngineContext, Identity } from '../engine.js';
import { holds } from '../expression/evaluate.js';
import { own } from '../own.js';
import { formatOf } from './format-of.js';
import { isBlank, readAnswer } from './read-answer.js';
import { survey } from './survey.js';

const claimOf = (field: Field): string | undefined => field.prefill?.from.replace('identity.', '');

/** The claims that the definition fills answers from, as far as the identity has them, and none of the others. */
export const claimsOf = ({ pages }: ServiceDefinition, identity: Identity): Identity => {
  const wanted = pages.flatMap((page) => page.fields.map(claimOf));
  return Object.fromEntries(Object.entries(identity).filter(([claim]) => wanted.includes(claim)));
};

/** What the identity says for a field, as its format writes it; null where that is no answer to it. */
function claim(field: Field, identity: Identity, { pack }: EngineContext): string | null {
  const said = own(identity, claimOf(field)!);
  if (readAnswer(field, said) === null) return null;
  return formatOf(field, pack)?.parse(said as string) ?? (said as string);
}

/** What a field is filled with now; null when it is not asked, its prefill does not apply, or the identity does not say it. */
function offer(
  definition: ServiceDefinition,
  field: Field,
  answers: Answers,
  identity: Identity,
  context: EngineContext,
): string | null {
  if (!field.prefill) return null;
  const { scope } = survey(definition, answers, context);
  const applies = Object.hasOwn(scope.form, field.name) && holds(field.prefill.when, scope, context);
  return applies ? claim(field, identity, context) : null;
}

/** The value that a locked field must have; null where it is not locked. */
export const lockedValue: typeof offer = (definition, field, ...rest) =>
  field.prefill?.editable === false ? offer(definition, field, ...rest) : null;

/** Whether the answer is the identity's and cannot be changed here. False where the identity says nothing: then the citizen is asked. */
export const isLocked = (...args: Parameters<typeof offer>): boolean => lockedValue(...args) !== null;

/**
 * Answers after prefill: locked fields always say what the identity says, editable ones are filled while they are blank.
 *
 * @param before - The answers before the citizen's last change. With it, an editable field is filled only when its prefill begins to
 * apply (what was cleared on purpose stays blank), and a filled answer is emptied when its prefill ceases to apply.
 */
export function prefill(
  definition: ServiceDefinition,
  answers: Answers,
  identity: Identity,
  context: EngineContext,
  before?: Answers,
): Answers {
  let filled = answers;
  const set = (name: string, answer: Answer) => (filled = { ...filled, [name]: answer });
  for (const field of definition.pages.flatMap((page) => page.fields)) {
    const value = offer(definition, field, filled, identity, context);
    const was = before ? offer(definition, field, before, identity, context) : null;
    const given = own(filled, field.name);
    if (value === null) {
      if (was !== null && was === given) set(field.name, null);
    } else if (!field.prefill!.editable || (isBlank(given) && was === null)) set(field.name, value);
  }
  return filled;
}
