/**
 * Writes a control's text in another form, with the caret behind the same letter as before.
 * @param isKept - Whether a letter stands in both forms; by default digits do.
 */
export function rewrite(control: HTMLInputElement, text: string, isKept = /\d/): void {
  const { value, selectionStart } = control;
  if (value === text) return;
  const kept = new RegExp(isKept, 'g');
  const before = value.slice(0, selectionStart ?? 0).match(kept)?.length ?? 0;
  const isActive = control.matches(':focus');
  control.value = text;
  if (!isActive || selectionStart === null) return;
  const caret = before === 0 ? 0 : [...text.matchAll(kept)][before - 1]!.index + 1;
  control.setSelectionRange(caret, caret);
}
