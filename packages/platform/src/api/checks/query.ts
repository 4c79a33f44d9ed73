import { operations } from '@layan/contract/schemas';
import { ProblemError } from '../../problem/problem-error.js';
import type { Check } from '../call.js';
import { placesOf } from './places.js';

/** Takes the parameters the route has, each once, and no others. */
export const checkQuery: Check = (call, route) => {
  const query = (call.request.query ?? {}) as Readonly<Record<string, unknown>>;
  const { query: schema } = operations[route];
  if (schema === undefined) {
    if (Object.keys(query).length > 0) throw new ProblemError('malformed-request', { detail: 'It takes no query.' });
    return;
  }
  const { data, error } = schema.safeParse(query);
  if (error) throw new ProblemError('malformed-request', { errors: placesOf(error, query) });
  call.query = data as Readonly<Record<string, string>>;
};
