const base = 'http://layan.invalid';
const longest = 300;

/** Only what addresses of pages are made of: no backslash, space or control character, no second slash in front, no `@` or `:`. */
const ownPath = /^\/(?![/\\])[A-Za-z0-9\-._~/%!$&'()*+,;=?]*$/;

/**
 * Path and query of a page of this very site as a browser would resolve it; `fallback` for everything else. A path that would be
 * another one after decoding it once more is refused too: a proxy may decode it.
 */
export function safeReturn(path: string | null, fallback: string): string {
  if (path === null || path.length > longest || !ownPath.test(path)) return fallback;
  const resolved = resolve(path);
  if (resolved === null || resolve(decoded(path)) === null) return fallback;
  return resolved;
}

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
