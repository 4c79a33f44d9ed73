import type { Words } from '../words/words.js';

/** What is wrong with a control, in the person's words; empty when nothing is. Follows the control's own rules (`required`, `pattern` …). */
export function validityMessage(control: FieldControl, label: string, say: Words['field']): string {
  const { validity } = control;
  if (validity.valid) return '';
  if (validity.customError) return control.validationMessage;
  const limit = (name: string) => control.getAttribute(name) ?? '';
  if (validity.valueMissing) return missing(control, label, say);
  if (validity.badInput) return say.unreadable({ label });
  if (validity.typeMismatch) return control.type === 'url' ? say.url({ label }) : say.email({ label });
  if (validity.tooShort) return say.tooShort({ label, min: limit('minlength') });
  if (validity.tooLong) return say.tooLong({ label, max: limit('maxlength') });
  if (validity.rangeUnderflow) return say.tooSmall({ label, min: limit('min') });
  if (validity.rangeOverflow) return say.tooLarge({ label, max: limit('max') });
  return say.pattern({ label });
}

function missing({ type, localName }: FieldControl, label: string, say: Words['field']): string {
  if (type === 'radio' || localName === 'select') return say.requiredChoice({ label });
  if (type === 'checkbox') return say.requiredMark({ label });
  return type === 'file' ? say.requiredFile({ label }) : say.required({ label });
}

export type FieldControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls that a person fills, in the order of the page; not what an element has drawn in front of one of them. */
export const controlsIn = (element: Element): FieldControl[] =>
  [
    ...element.querySelectorAll<FieldControl>(
      'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea',
    ),
  ].filter((control) => !control.closest('[data-layan-drawn]'));
