/** Every cookie of the handler: bound to this host by name, unreadable for scripts, gone when the browser closes. */
export const cookieNames = {
  /** Id of the session. It stays when the session has ended, so that ended can be told from never begun. */
  session: '__Host-layan',
  /** Sign-ins that have begun, sealed. */
  pending: '__Host-layan-tx',
  /** Id of what was parked. */
  parked: '__Host-layan-parked',
  /** Signed out here, not yet confirmed by the provider; sealed. */
  signedOut: '__Host-layan-out',
} as const;

export type CookieName = (typeof cookieNames)[keyof typeof cookieNames];

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Values are ids and sealed texts: base64url. */
const valuePattern = /^[A-Za-z0-9_-]{1,4000}$/;

/** Null when it is missing, is not of our making, or stands there with two values. */
export function readCookie(request: Request, name: CookieName): string | null {
  const values = new Set(
    (request.headers.get('cookie') ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1)),
  );
  const [value = ''] = values;
  return values.size === 1 && valuePattern.test(value) ? value : null;
}

export function setCookie(headers: Headers, name: CookieName, value: string): void {
  headers.append('set-cookie', `${name}=${value}; ${attributes}`);
}

export function clearCookie(headers: Headers, name: CookieName): void {
  headers.append('set-cookie', `${name}=; ${attributes}; Max-Age=0`);
}
