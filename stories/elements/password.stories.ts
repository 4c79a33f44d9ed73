import '@layan/elements/password';
import { expect, userEvent } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/password/password.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Password' };

export const States = states(examples);

export const Used = used(examples, 'Known', async (page) => {
  const input = page.querySelector('input')!;
  await page.querySelector('layan-password')!.updateComplete;
  const button = page.querySelector('button')!;
  await userEvent.type(input, 'tiga kata contoh');
  await expect(input).toHaveAttribute('type', 'password');
  await userEvent.click(button);
  await expect(input).toHaveAttribute('type', 'text');
  await expect(button).toHaveAccessibleName('Sembunyikan Kata sandi');
  await userEvent.keyboard('{Enter}');
  await expect(input).toHaveAttribute('type', 'password');
  await expect(button).toHaveAccessibleName('Tampilkan Kata sandi');
  await expect(input).toHaveValue('tiga kata contoh');
});
