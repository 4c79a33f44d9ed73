/**
 * Changes what is drawn, and hands the focus on where the change takes it away.
 * @param next - Where it goes, given the place (from 0) of the item that had it.
 */
export function keepFocus(
  list: HTMLElement,
  items: string,
  change: () => void,
  next: (index: number) => { focus(): void } | null | undefined,
): void {
  const { activeElement } = list.getRootNode() as Document | ShadowRoot;
  const item = activeElement && list.contains(activeElement) ? activeElement.closest(items) : null;
  const index = item ? [...list.querySelectorAll(items)].indexOf(item) : -1;
  change();
  if (index >= 0 && !activeElement?.isConnected) next(index)?.focus();
}
