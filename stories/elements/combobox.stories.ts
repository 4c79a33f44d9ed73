import '@layan/elements/combobox';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/combobox/combobox.examples.js';
import { overPage, states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default {
  title: 'Elements/Combobox',
  component: 'layan-combobox',
  parameters: about('combobox', { story: { inline: false, height: '480px' } }),
};

export const Playground = playground({
  tag: 'layan-combobox',
  template: templateOf(examples, 'Nothing chosen'),
  args: { open: false },
});

const open = 'Open';

export const States = states(examples.filter(({ name }) => name !== open));

export const Open = overPage(examples, open);

export const Used = used(examples, 'Nothing chosen', async (page) => {
  const element = page.querySelector('layan-combobox')!;
  await element.updateComplete;
  const { input } = element;
  const options = () => [...page.querySelectorAll('[role=option]')].map(({ textContent }) => textContent?.trim());
  await userEvent.type(input!, 'kepul');
  await waitFor(() => expect(options()).toEqual(['Kabupaten Kepulauan Contoh Sejahtera Tenggara']));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect(page.querySelector('select')).toHaveValue('03');
  await expect(input).toHaveValue('Kabupaten Kepulauan Contoh Sejahtera Tenggara');
  await waitFor(() => expect(input).toHaveAttribute('aria-expanded', 'false'));
});
