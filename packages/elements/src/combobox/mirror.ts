import { idOf } from '../element/ids.js';

const set = (element: Element, name: string, value: string | null): void => {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
};

/** The label's text where it stands around the host, without what stands in the host. */
function textAround(label: Element, host: Element): string {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_ALL, (node) =>
    node === host ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data;
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Gives the drawn input what belongs to the select: its name, description, error and state. The select keeps its place, its label and its
 * focus, which goes on to the input; only a screen reader no longer meets it.
 */
export function mirror(select: HTMLSelectElement, input: HTMLInputElement, host: Element, placeholder: string): void {
  set(select, 'aria-hidden', 'true');
  set(select, 'tabindex', '-1');
  for (const name of ['aria-describedby', 'aria-invalid', 'form']) set(input, name, select.getAttribute(name));
  set(input, 'aria-required', select.required ? 'true' : null);
  input.disabled = select.hasAttribute('disabled');
  const [first] = select.options;
  input.placeholder = !select.multiple && first?.value === '' && first.label ? first.label : placeholder;
  const labels = [...select.labels];
  const around = labels.find((label) => label.contains(host));
  const ids = labels.filter((label) => label !== around).map((label) => idOf(label, 'label'));
  set(input, 'aria-labelledby', select.getAttribute('aria-labelledby') ?? ids.join(' '));
  set(input, 'aria-label', select.getAttribute('aria-label') ?? (around ? textAround(around, host) : null));
}
