/** Every cookie of the platform: bound to this host and path by name, unreadable for scripts. */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { SessionKind } from './session.js';

export const sessionCookie: Readonly<Record<SessionKind, string>> = {
  pages: '__Host-layan-pages',
  desk: '__Host-layan-desk',
};
/** Sign-ins that have begun, sealed. */
export const pendingCookie: Readonly<Record<SessionKind, string>> = {
  pages: '__Host-layan-tx',
  desk: '__Host-layan-desk-tx',
};
/** Id of a form that was posted after its session had ended. */
export const parkedCookie = '__Host-layan-parked';
/** Signed out here, not yet confirmed by the provider: the next sign-in asks for credentials. */
export const signedOutCookie = '__Host-layan-out';
export const languageCookie = '__Host-layan-lang';
/** Set only to see whether it comes back. */
export const probeCookie = '__Host-layan-probe';

/** Whether a cookie is the platform's or its identity provider's; other programs on this host may have theirs. */
export const isOwnCookie = (name: string): boolean => /^__(?:Host|Secure)-layan-/.test(name);

/** Lasts until the browser closes, so that an expired session can still be told from none. */
export const cookieOptions: CookieSerializeOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' };
