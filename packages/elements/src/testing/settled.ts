import type { Page } from 'playwright';
import type { LayanElement } from '../element/element.js';

/** Every element has drawn what it draws. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(
        [...document.querySelectorAll('*')].map((each) => (each as Partial<LayanElement>).updateComplete),
      );
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
