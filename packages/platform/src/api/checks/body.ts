import { operations } from '@layan/contract/schemas';
import { ProblemError } from '../../problem/problem-error.js';
import type { Check } from '../call.js';
import { placesOf } from './places.js';

/** The media type without its parameters. */
const mediaType = (header: string | undefined): string => (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** Takes the body the route has, in a media type it has; none where it has none. */
export const checkBody: Check = (call, route) => {
  const { body, bytes } = operations[route];
  const { body: given, headers } = call.request;
  if (bytes !== undefined) {
    if (!bytes.includes(mediaType(headers['content-type']))) throw new ProblemError('media-type');
    call.body = given;
    return;
  }
  if (body === undefined) {
    if (given !== undefined && given !== null)
      throw new ProblemError('malformed-request', { detail: 'It takes no body.' });
    return;
  }
  if (body.raw) {
    call.body = given instanceof Uint8Array ? given : new Uint8Array();
    return;
  }
  if (!body.mediaTypes.includes(mediaType(headers['content-type']))) {
    const accepted = body.mediaTypes.join(', ');
    throw new ProblemError('media-type', {
      detail: `It takes ${accepted}.`,
      headers: { [call.request.method === 'PATCH' ? 'accept-patch' : 'accept-post']: accepted },
    });
  }
  if (given === undefined) throw new ProblemError('malformed-json', { detail: 'It is empty.' });
  const { data, error } = body.schema.safeParse(given);
  if (error) throw new ProblemError('invalid-request', { errors: placesOf(error, given) });
  call.body = data;
};
