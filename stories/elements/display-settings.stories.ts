import '@layan/elements/display-settings';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/display-settings/display-settings.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Display settings',
  component: 'layan-display-settings',
  parameters: about('display-settings'),
};

export const States = states(examples);

export const Used = used(examples, 'Folded away', async (page) => {
  const root = document.documentElement;
  const radio = (value: string) => page.querySelector<HTMLInputElement>(`[name=mode][value=${value}]`)!;
  await userEvent.click(page.querySelector('summary')!);
  await userEvent.click(radio('dark'));
  await expect(root).toHaveAttribute('data-layan-mode', 'dark');
  await userEvent.click(page.querySelector('button')!);
  await waitFor(() => expect(radio('auto')).toBeChecked());
  await expect(root).not.toHaveAttribute('data-layan-mode');
});
