/** Dialogs that lie over the page now. */
const locks = new Set<object>();
let undo = (): void => {};

/** Keeps the page behind still as long as one dialog lies over it; its scroll bar leaves its room behind, so nothing shifts. */
export function lockScroll(by: object): void {
  if (locks.size === 0) undo = lock(document.documentElement);
  locks.add(by);
}

export function unlockScroll(by: object): void {
  if (!locks.delete(by) || locks.size > 0) return;
  undo();
}

function lock({ style, clientWidth }: HTMLElement): () => void {
  const { overflow, scrollbarGutter, paddingInlineEnd } = style;
  const bar = window.innerWidth - clientWidth;
  style.overflow = 'hidden';
  // where there was no bar, room for one would shift the page as well
  if (bar > 0 && CSS.supports('scrollbar-gutter', 'stable')) style.scrollbarGutter = 'stable';
  else if (bar > 0) style.paddingInlineEnd = `${bar}px`;
  return () => Object.assign(style, { overflow, scrollbarGutter, paddingInlineEnd });
}
