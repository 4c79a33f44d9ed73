/** The nearest `lang` above, out of the root that the element stands in too: `en-GB` reads as `en`. Empty where nothing says. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const tag = at.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-', 1)[0];
    if (tag !== undefined) return tag;
  }
  return '';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
