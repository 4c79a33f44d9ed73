/** What a control is called on the page, without the mark of an optional one. */
export function labelOf(control: HTMLInputElement | HTMLTextAreaElement): string {
  const label = control.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  for (const other of label?.querySelectorAll('.layan-field-optional, [data-layan-drawn]') ?? []) other.remove();
  return (label?.textContent ?? control.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
}
