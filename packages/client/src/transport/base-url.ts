/**
 * The address all calls begin with, without a slash at its end. A path stands on the page's own origin, whatever `<base>` says:
 * `/layan/api`.
 * @param ownOrigin - Refuse other origins than the page's own.
 * @throws TypeError for anything that is no plain http(s) address.
 */
export function readBaseUrl(text: string | URL, ownOrigin = false): string {
  const page = (globalThis as { location?: Location }).location;
  const url = parse(String(text), page?.href);
  if (!url) throw new TypeError('baseUrl must be an address, or a path on a page.');
  if (!/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new TypeError('baseUrl must begin with https: or http: and hold no user name.');
  if (ownOrigin && page && url.origin !== page.origin) throw new TypeError("baseUrl must be of the page's own origin.");
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function parse(text: string, base: string | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
