import type { DefinitionCheck } from './check.js';
import { checkFields } from './fields.js';
import { checkLanguages } from './languages.js';
import { checkNames } from './names.js';
import { checkPages } from './pages.js';
import { checkRules } from './rules.js';

const checks: readonly DefinitionCheck[] = [checkNames, checkLanguages, checkPages, checkFields, checkRules];

/** All that a definition of the right shape can still have wrong. */
export const checkDefinition: DefinitionCheck = (definition, report, pack) => {
  for (const check of checks) check(definition, report, pack);
};
