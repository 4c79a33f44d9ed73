/**
 * Fills the parameters of a route: `/drafts/{draft}`, `{ draft: 'd1' }` -> `/drafts/d1`.
 * @throws TypeError when one is missing, empty, or would climb out of its place (`.`, `..`).
 */
export function fillPath(path: string, params: Readonly<Record<string, string | number>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const text = String(Object.hasOwn(params, name) ? params[name] : '');
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`${path} needs a ${name}.`);
    return encodeURIComponent(text);
  });
}
