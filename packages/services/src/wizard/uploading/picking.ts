/** Where files come from: the native control, and what is dropped on a page that asks for files. */

/**
 * Hears of files from now on, until the signal aborts. What a person picked before that is told at once. The controls are left empty: a
 * file is sent by itself, and may be chosen again.
 * @param picked - Gets the name of the control with the files.
 */
export function hearFiles(
  root: ShadowRoot,
  picked: (control: string, files: readonly File[]) => void,
  signal: AbortSignal,
): void {
  const take = (input: HTMLInputElement, files: readonly File[]) => {
    if (files.length > 0 && !input.disabled) picked(input.name, files);
  };
  const takeOut = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    take(input, files);
  };
  const inputs = () => [...root.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const mark = (marked: HTMLInputElement | undefined) => {
    for (const input of inputs()) input.toggleAttribute('data-dragging', input === marked);
  };
  root.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') takeOut(target);
    },
    { signal },
  );
  root.addEventListener(
    'dragover',
    (event) => {
      const { dataTransfer } = event as DragEvent;
      if (!dataTransfer?.types.includes('Files') || inputs().length === 0) return;
      // beside a control too: the browser would leave the page for the file
      event.preventDefault();
      const meant = meantBy(event, inputs());
      dataTransfer.dropEffect = meant ? 'copy' : 'none';
      mark(meant);
    },
    { signal },
  );
  root.addEventListener('dragleave', () => mark(undefined), { signal });
  root.addEventListener(
    'drop',
    (event) => {
      const { dataTransfer } = event as DragEvent;
      if (!dataTransfer?.types.includes('Files') || inputs().length === 0) return;
      event.preventDefault();
      const meant = meantBy(event, inputs());
      mark(undefined);
      if (meant) take(meant, [...dataTransfer.files]);
    },
    { signal },
  );
  for (const input of inputs()) takeOut(input);
}

/** The control of the question that something is over; the only one, wherever it is. */
function meantBy(event: Event, inputs: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  if (inputs.length === 1) return inputs[0];
  const path = event.composedPath();
  return inputs.find((input) => path.some((place) => place instanceof Element && isFieldOf(place, input)));
}

const isFieldOf = (place: Element, input: HTMLInputElement): boolean =>
  place.matches('.layan-field') && place.contains(input);
