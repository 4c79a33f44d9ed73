const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

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
