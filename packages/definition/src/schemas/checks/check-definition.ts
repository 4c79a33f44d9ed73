import type { ServiceDefinition } from '../../document.js';
import type { Pack } from '../../pack.js';
import type { Report } from '../errors.js';
import { checkFields } from './fields.js';
import { checkLanguages } from './languages.js';
import { checkNames } from './names.js';
import { checkPages } from './pages.js';
import { checkRules } from './rules.js';

export type CheckedPack = Pick<Pack, 'formats' | 'operators'>;
/** One rule about a whole definition. */
export type DefinitionCheck = (definition: ServiceDefinition, report: Report, pack: CheckedPack | null) => void;

const checks: readonly DefinitionCheck[] = [checkNames, checkLanguages, checkPages, checkFields, checkRules];

/** All that a definition of the right shape can still have wrong. */
export const checkDefinition: DefinitionCheck = (definition, report, pack) => {
  for (const check of checks) check(definition, report, pack);
};
