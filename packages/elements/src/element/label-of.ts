const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a label or a legend says, without the mark of an optional field and what else an element has drawn in it. */
export function labelText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('.layan-field-optional, [data-layan-drawn]')) other.remove();
  return plain(copy.textContent);
}

/** What a control is called on the page. */
export function labelOf(control: HTMLInputElement | HTMLTextAreaElement): string {
  const label = control.labels?.[0];
  return label ? labelText(label) : plain(control.getAttribute('aria-label') ?? '');
}
