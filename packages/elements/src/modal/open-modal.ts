/** What makes everything but itself inert. */
export const modals = `dialog:modal, [aria-modal='true']`;

/** The dialog that everything else waits for: the one with the focus, or one that is open around the element. */
export function openModal(page: Document, root: Node): Element | null {
  for (let at = focused(page); at; at = hostOf(at)) {
    const modal = at.closest(modals);
    if (modal) return modal;
  }
  const roots = [page, ...(root instanceof ShadowRoot ? [root] : [])];
  return roots.flatMap((each) => [...each.querySelectorAll('dialog:modal')]).at(-1) ?? null;
}

function focused(page: Document): Element | null {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
