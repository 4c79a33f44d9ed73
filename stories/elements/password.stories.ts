import '@layan/elements/password';
import { expect, userEvent } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/password/password.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Password', component: 'layan-password', parameters: about('password') };

export const Playground = playground({
  tag: 'layan-password',
  template: templateOf(examples, 'Known'),
  args: { words: '{"show":"Lihat","showName":"Lihat {label}","hide":"Tutup","hideName":"Tutup {label}"}' },
});

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
