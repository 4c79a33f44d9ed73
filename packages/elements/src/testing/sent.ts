import type { Page } from 'playwright';

/** What a form of the page would send, by name. */
export interface Sent {
  readonly name: string;
  /** As it came. */
  readonly first: readonly (readonly [string, string])[];
  /** After everything was changed and reset. */
  readonly afterReset: readonly (readonly [string, string])[];
}

/** Reads every form of the page, changes all its controls, resets it and reads it again. */
export const sent = (page: Page): Promise<readonly Sent[]> =>
  page.evaluate(() => {
    const entries = (form: HTMLFormElement) =>
      [...new FormData(form)].map(([name, value]) => [name, String(value).replace(/\r\n?/g, '\n')] as const);
    return [...document.forms].map((form) => {
      const first = entries(form);
      for (const control of form.elements) {
        if (control instanceof HTMLInputElement && control.type !== 'hidden') {
          if (control.type === 'radio' || control.type === 'checkbox') control.checked = !control.checked;
          else if (control.type !== 'file') control.value = 'changed';
        } else if (control instanceof HTMLTextAreaElement) control.value = 'changed';
        else if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
        else continue;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
      form.reset();
      return { name: form.id, first, afterReset: entries(form) };
    });
  });
