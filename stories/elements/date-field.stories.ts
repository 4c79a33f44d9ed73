import '@layan/elements/date-field';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/date-field/date-field.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Date field', component: 'layan-date-field', parameters: about('date-field') };

export const Playground = playground({
  tag: 'layan-date-field',
  template: templateOf(examples, 'Between two dates'),
  args: { min: '2026-08-03', max: '2026-09', 'with-calendar': true, today: '2026-08-11', 'week-start': 1 },
});

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
