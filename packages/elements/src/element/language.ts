const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

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

/** Calls back whenever a `lang` on the page changes; one observer for all. Gives back how to stop. */
export function followLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  if (listeners.size === 1)
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang', 'data-layan-drafts'],
      subtree: true,
    });
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
