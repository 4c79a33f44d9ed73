/** What inside its listener's root an event happened to, of those that a selector fits. Not by `closest`: old libraries on pages replace it. */
export function pressed(event: Event, selector: string): Element | undefined {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(event.currentTarget!))
    .find((target): target is Element => target instanceof Element && target.matches(selector));
}
