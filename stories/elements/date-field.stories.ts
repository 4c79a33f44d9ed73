import '@layan/elements/date-field';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/date-field/date-field.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Date field', component: 'layan-date-field' };

export const States = states(examples);

export const Used = used(examples, 'With a calendar', async (page) => {
  const element = page.querySelector('layan-date-field')!;
  await element.updateComplete;
  const opener = page.querySelector<HTMLElement>('[aria-haspopup=dialog]')!;
  await userEvent.click(opener);
  await expect(page.querySelector('dialog')).toHaveAttribute('open');
  await expect(page.querySelector('[data-date="2026-08-20"]')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  await expect(element.value).toBe('2026-08-28');
  await waitFor(() => expect(opener).toHaveFocus());
  await userEvent.click(opener);
  await userEvent.keyboard('{PageDown}');
  await expect(page.querySelector('[data-date="2026-09-28"]')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(opener).toHaveFocus());
  await expect(page.querySelector('dialog')).not.toHaveAttribute('open');
  await expect(element.value).toBe('2026-08-28');
});
