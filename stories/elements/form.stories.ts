import '@layan/elements/form';
import type { FormSubmitDetail } from '@layan/elements/form';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/form/form.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Form', component: 'layan-form', parameters: about('form') };

export const States = states(examples);

export const Used = used(examples, 'Element that checks before it sends', async (page) => {
  const form = page.querySelector('layan-form')!;
  const name = page.querySelector('input')!;
  const send = page.querySelector('button')!;
  const summary = () => page.querySelector('[data-layan-findings]');
  const sent: unknown[] = [];
  form.addEventListener('layan-submit', (event) => {
    sent.push(Object.fromEntries((event as CustomEvent<FormSubmitDetail>).detail.data));
  });
  await userEvent.click(send);
  await waitFor(() => expect(summary()).toHaveFocus());
  await expect(summary()).toHaveTextContent('Ada 1 isian yang perlu diperbaiki');
  await expect(name).toHaveAccessibleDescription('Kesalahan: Nama lengkap wajib diisi.');
  await expect(sent).toEqual([]);
  await userEvent.click(summary()!.querySelector('a')!);
  await expect(name).toHaveFocus();
  await userEvent.keyboard('Sari Dewi');
  await userEvent.click(send);
  await expect(sent).toEqual([{ pemohon: 'Sari Dewi', surel: '' }]);
  await waitFor(() => expect(summary()).toBeNull());
  await expect(name).not.toHaveAttribute('aria-invalid');
});
