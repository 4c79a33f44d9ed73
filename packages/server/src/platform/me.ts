import type { Bff } from '../bff/settings.js';
import { boundedFetch } from '../provider/bounded-fetch.js';

const masked = /^[0-9*]{1,32}$/;

/** The masked identity number for the page's head. Signing in goes on without it when the platform does not answer. */
export async function readMe(bff: Bff, accessToken: string): Promise<{ readonly maskedId: string | null }> {
  try {
    const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` };
    const answer = await boundedFetch(bff)(`${bff.platform}/me`, { headers });
    const { maskedId } = (await answer.json()) as { readonly maskedId?: unknown };
    return { maskedId: typeof maskedId === 'string' && masked.test(maskedId) ? maskedId : null };
  } catch {
    bff.log({ level: 'warn', event: 'platform_unreachable' });
    return { maskedId: null };
  }
}
