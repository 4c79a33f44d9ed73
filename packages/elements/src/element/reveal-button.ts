import { idOf } from './ids.js';

/** What a button that shows and covers a value says. */
export interface RevealWords {
  readonly show: () => string;
  readonly hide: () => string;
  readonly showName: (values: { readonly label: string }) => string;
  readonly hideName: (values: { readonly label: string }) => string;
}

/** Writes on a button what a press on it does, and to which control: the label changes, so nothing is pressed or not. */
export function writeRevealButton(
  button: HTMLButtonElement,
  control: HTMLInputElement,
  isShown: boolean,
  label: string,
  say: RevealWords,
): void {
  button.type = 'button';
  button.dataset['kind'] = 'secondary';
  button.disabled = control.disabled;
  button.textContent = isShown ? say.hide() : say.show();
  button.setAttribute('aria-label', isShown ? say.hideName({ label }) : say.showName({ label }));
  button.setAttribute('aria-controls', idOf(control, 'control'));
}
