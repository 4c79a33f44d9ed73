let last = 0;

/** The element's id; one that is free on the page is given to an element without. */
export function idOf(element: Element, purpose: string): string {
  while (!element.id || isTaken(element)) element.id = `layan-${purpose}-${++last}`;
  return element.id;
}

/** By another element that stands before it, as after a copy. Two copies of Layan on one page count apart, so they meet too. */
function isTaken(element: Element): boolean {
  if (!element.id.startsWith('layan-')) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById?.(element.id) ?? null;
  return found !== null && found !== element;
}
