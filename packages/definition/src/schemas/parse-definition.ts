import type { ServiceDefinition } from '../document.js';
import type { Pack } from '../pack.js';
import { checkDefinition } from './checks/check-definition.js';
import { definitionSchema } from './definition-schema.js';
import { collectErrors, type DefinitionError } from './errors.js';
import { checkJson } from './json-limits.js';
import { reportShape } from './shape-errors.js';

export interface ParseOptions {
  /** With it, formats and operators are checked against what the pack has; without it, their names are taken on trust. */
  readonly pack?: Pick<Pack, 'formats' | 'operators'>;
}

export type ParseResult =
  | { readonly definition: ServiceDefinition; readonly errors?: undefined }
  | { readonly errors: readonly DefinitionError[]; readonly definition?: undefined };

/**
 * Reads a definition and checks all that can be known before anybody fills it in: shape, names, languages, references, types of rules,
 * and that nothing depends on a later question. Never throws. Mistakes of shape are reported before anything else is looked at.
 *
 * @param json - Parsed JSON. Duplicate keys are the JSON parser's to refuse.
 */
export function parseDefinition(json: unknown, { pack }: ParseOptions = {}): ParseResult {
  const { errors, report } = collectErrors(json);
  checkJson(json, report);
  if (errors.length > 0) return { errors };
  const parsed = definitionSchema.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportShape(issue, json, report);
    return { errors };
  }
  checkDefinition(parsed.data, report, pack ?? null);
  return errors.length > 0 ? { errors } : { definition: parsed.data };
}
