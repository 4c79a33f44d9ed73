// Loaded into the agency's process by the journey that searches pages for tokens: writes what the provider hands out to LAYAN_TOKEN_LOG.
import { appendFileSync } from 'node:fs';

const { fetch } = globalThis;

globalThis.fetch = async (input, init) => {
  const answer = await fetch(input, init);
  const address = input instanceof Request ? input.url : String(input);
  if (new URL(address).pathname.endsWith('/token'))
    appendFileSync(process.env.LAYAN_TOKEN_LOG, `${await answer.clone().text()}\n`);
  return answer;
};
