import type { Answers } from '../answers.js';
import type { ServiceDefinition } from '../document.js';
import type { EngineContext, Fee } from '../engine.js';
import { evaluate, holds } from '../expression/evaluate.js';
import { formScope } from './pages.js';

/** What the service costs with these answers. An amount that is not known yet, or no whole rupiah, is null and never 0. */
export function fee(definition: ServiceDefinition, answers: Answers, context: EngineContext): Fee {
  const scope = formScope(definition, answers, context);
  const lines = (definition.fee?.lines ?? [])
    .filter((line) => holds(line.when, scope, context))
    .map(({ code, amount }) => {
      const rupiah = evaluate(amount, scope, context);
      return { code, amount: Number.isSafeInteger(rupiah) && (rupiah as number) >= 0 ? (rupiah as number) : null };
    });
  const total = lines.reduce<number | null>(
    (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
  return { currency: 'IDR', lines, total: Number.isSafeInteger(total) ? total : null };
}
