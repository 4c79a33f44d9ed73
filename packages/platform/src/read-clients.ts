import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ClientSettings } from './config.js';

const address = z.url({ protocol: /^https?$/ });

const clientSchema = z.strictObject({
  client_id: z.string().min(1),
  client_name: z.string().min(1),
  client_secret: z.string().min(32).exactOptional(),
  redirect_uris: z.array(address).min(1),
  post_logout_redirect_uris: z.array(address).exactOptional(),
  backchannel_logout_uri: address.exactOptional(),
});

/**
 * The clients in a JSON file: an array of `ClientSettings`, each with a secret of at least 32 characters or none.
 * @throws when it is anything else; the message never quotes the file, which holds secrets.
 */
export function readClients(path: string): readonly ClientSettings[] {
  const refused = (why: string): Error => new Error(`LAYAN_CLIENTS (${path}) ${why}.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refused('cannot be read as JSON');
  }
  const { data, error } = z.array(clientSchema).safeParse(content);
  if (data === undefined) throw refused(`is wrong at /${error.issues[0]?.path.join('/') ?? ''}`);
  return data;
}
