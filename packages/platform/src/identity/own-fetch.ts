/** Calls to ourselves without a socket: the public address may lie behind a proxy, or speak TLS with a certificate nobody here knows. */
import type { FastifyInstance } from 'fastify';

export type OwnFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What stands for a network address in calls to ourselves; no socket has it. */
export const ownAddress = 'own';

/** `fetch` for addresses below `origin`; anything else is refused. Redirects are not followed. */
export function ownFetch(app: FastifyInstance, origin: string): OwnFetch {
  const own = new URL(origin);
  return async (url, init = {}) => {
    const request = new Request(url, init);
    const { origin: asked, pathname, search } = new URL(request.url);
    if (asked !== own.origin) throw new TypeError(`Not one of our own addresses: ${asked}`);
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    const answer = await app.inject({
      method: request.method,
      url: pathname + search,
      remoteAddress: ownAddress,
      headers: { ...Object.fromEntries(request.headers), host: own.host },
      ...(body === undefined ? {} : { payload: body }),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of [value].flat()) if (one !== undefined) headers.append(name, String(one));
    }
    const empty = [204, 205, 304].includes(answer.statusCode);
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
  };
}
