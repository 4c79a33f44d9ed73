import { warnOnce } from './warn-once.js';

/** Version of this copy; each class carries it, so that two copies on one page can tell each other apart. */
export const version = '0.1.0';

/**
 * Registers an element once. A second copy of Layan on the page leaves the first one in place and says so; nothing throws.
 * Does nothing where there is no page (Node).
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version: string }): void {
  if (typeof window === 'undefined') return;
  const known = customElements.get(tag) as { readonly version?: string } | undefined;
  if (known === undefined) return customElements.define(tag, element);
  if (known === element) return;
  warnOnce(
    `<${tag}> is registered already, by version ${known.version ?? 'unknown'}; this is ${version}. Load Layan once on a page; the first copy is used.`,
  );
  // so that those that are shown say it too
  for (const shown of document.querySelectorAll(tag)) (shown as { requestUpdate?: () => void }).requestUpdate?.();
}
