/** Where a sign-in may lead back to: a page of this platform, nothing else. */

const base = 'http://layan.invalid';
const longest = 300;

/** Only what our own addresses are made of: no backslash, no space, no control character, no second slash in front, no `@` or `:`. */
const ownPath = /^\/(?![/\\])[A-Za-z0-9\-._~/%!$&'()*+,;=?]*$/;

/**
 * `path` when it is a path (and query) of this site as a browser would resolve it, `fallback` otherwise.
 * Percent-encoded slashes and backslashes in front of the path are refused too: a proxy may decode them.
 */
export function safeReturn(path: unknown, fallback: string): string {
  if (typeof path !== 'string' || path.length > longest || !ownPath.test(path)) return fallback;
  const resolved = resolve(path);
  if (resolved === null || resolve(decoded(path)) === null) return fallback;
  return resolved;
}

/** Path and query on this site, or null when it leads away or is not in its simplest form. */
function resolve(path: string | null): string | null {
  if (path === null || !URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  const own = url.origin === base && !url.pathname.startsWith('//') && url.username === '' && url.hash === '';
  return own ? url.pathname + url.search : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
