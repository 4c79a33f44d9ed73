import type { ServiceDefinition } from '../../document.js';
import type { Pack } from '../../pack.js';
import type { Report } from '../errors.js';

export type CheckedPack = Pick<Pack, 'formats' | 'operators'>;

/** One kind of rule about a whole definition of the right shape. */
export type DefinitionCheck = (definition: ServiceDefinition, report: Report, pack: CheckedPack | null) => void;
