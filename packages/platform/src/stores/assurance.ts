import { assurances, type Assurance, type ServiceDefinition } from '@layan/definition';
import { ProblemError } from '../problem/problem-error.js';

/** @throws ProblemError `assurance-too-low` when the sign-in was weaker than the service asks for. */
export function requireAssurance({ access }: ServiceDefinition, given: Assurance): void {
  if (assurances.indexOf(given) < assurances.indexOf(access.assurance)) {
    throw new ProblemError('assurance-too-low', { detail: `The service asks for ${access.assurance}.` });
  }
}
