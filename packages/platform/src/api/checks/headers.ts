import { tusVersion } from '@layan/contract';
import { operations } from '@layan/contract/schemas';
import { ProblemError } from '../../problem/problem-error.js';
import type { Check } from '../call.js';

/** Asks for the headers a route names, and for the version of tus we speak. */
export const checkHeaders: Check = ({ request: { headers } }, route) => {
  for (const name of Object.keys(operations[route].headers ?? {})) {
    if (typeof headers[name.toLowerCase()] !== 'string') {
      throw new ProblemError('malformed-request', {
        detail: `${name} is missing.`,
        headers: { 'tus-version': tusVersion },
      });
    }
  }
  const version = headers['tus-resumable'];
  if (version !== undefined && version !== tusVersion) {
    const detail = `Tus-Resumable is ${tusVersion}.`;
    throw new ProblemError('malformed-request', { detail, headers: { 'tus-version': tusVersion } });
  }
};
