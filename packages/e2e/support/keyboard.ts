/** Moving through a page by keyboard, and what has the focus, in whatever root it is. */
import type { Page } from '@playwright/test';

/** What a screen reader would call the focused control; empty when nothing has focus, or the page is just changing. */
export const focusedName = (page: Page) =>
  page
    .evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return '';
      const label = (element as HTMLInputElement).labels?.[0];
      return ((label ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();
    })
    .catch(() => '');

/** Moves on by Tab until the focused control's name begins so; stays where the page has put the focus already. */
export async function tabTo(page: Page, name: string | RegExp) {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const text = await focusedName(page);
    if (typeof name === 'string' ? text.startsWith(name) : name.test(text)) return;
    met.push(text);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}, only to ${met.join(' | ')}`);
}
