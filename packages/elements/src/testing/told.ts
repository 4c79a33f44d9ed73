import { waitUntil } from '@open-wc/testing';

/** What the announcers of the page have told a screen reader, the newest last. */
export const told = (): readonly string[] =>
  [...document.querySelectorAll('layan-announcer > [aria-live] > *')].map(({ textContent }) => textContent);

/** Waits until that is the last that a screen reader was told. */
export async function hears(text: string | RegExp): Promise<void> {
  const isTold = () => {
    const last = told().at(-1) ?? '';
    return typeof text === 'string' ? last === text : text.test(last);
  };
  await waitUntil(isTold, `never told: ${String(text)}`).catch((error: Error) => {
    throw new Error(`${error.message}; told: ${told().join(' | ')}`);
  });
}

/** Forgets all of it, before a test. */
export function forgetTold(): void {
  for (const announcer of document.querySelectorAll('layan-announcer')) announcer.remove();
}
