import { ProblemError } from '../../problem/problem-error.js';
import type { Check } from '../call.js';

/** A path that names what cannot exist is a path to nothing: ids, names of files, versions. */
export const checkParams: Check = (call) => {
  const params = (call.request.params ?? {}) as Readonly<Record<string, string>>;
  for (const [name, value] of Object.entries(params)) {
    const fits = name === 'version' ? /^[1-9]\d{0,8}$/ : /^[A-Za-z0-9_.-]{1,100}$/;
    if (!fits.test(value)) throw new ProblemError('not-found');
  }
  call.params = params;
};
