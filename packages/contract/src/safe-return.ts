// of all that browsers and servers have in common, the one thing that this package needs
declare const URL: new (
  address: string,
  base: string,
) => Readonly<Record<'origin' | 'pathname' | 'search' | 'hash' | 'username', string>>;

const base = 'http://layan.invalid';
const longest = 300;

/** Only what addresses of pages are made of: no backslash, space or control character, no second slash in front, no `@` or `:`. */
const ownPath = /^\/(?![/\\])[A-Za-z0-9\-._~/%!$&'()*+,;=?]*$/;

/**
 * Path and query of a page of this very site as a browser would resolve it; `fallback` for everything else, whatever it is. A path that
 * would be another one after decoding it once more is refused too: a proxy may decode it.
 */
export function safeReturn(path: unknown, fallback: string): string {
  if (typeof path !== 'string' || path.length > longest || !ownPath.test(path)) return fallback;
  const resolved = resolve(path);
  return resolved === null || decodedOnce(path) === null ? fallback : resolved;
}

function resolve(path: string): string | null {
  try {
    // not `URL.canParse`, which is younger than the browsers we serve
    const url = new URL(path, base);
    const own = url.origin === base && !url.pathname.startsWith('//') && url.username === '' && url.hash === '';
    return own ? url.pathname + url.search : null;
  } catch {
    return null;
  }
}

function decodedOnce(path: string): string | null {
  try {
    return resolve(decodeURIComponent(path));
  } catch {
    return null;
  }
}
