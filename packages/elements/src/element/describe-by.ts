/** Adds a text to what describes a control; what a copy of the page left behind there goes. */
export function describeBy(control: Element, id: string): void {
  const root = control.getRootNode() as Document | ShadowRoot;
  const written = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  const others = written.filter((each) => each !== id && (!each.startsWith('layan-') || root.getElementById(each)));
  const all = written.includes(id) && others.length === written.length - 1 ? written : [...others, id];
  if (all !== written) control.setAttribute('aria-describedby', all.join(' '));
}
