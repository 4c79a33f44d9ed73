import '@layan/elements/dialog';
import type { DialogCloseDetail } from '@layan/elements/dialog';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/dialog/dialog.examples.js';
import { overPage, states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Dialog',
  component: 'layan-dialog',
  parameters: about('dialog', { story: { inline: false, height: '640px' } }),
};

const open = 'Element, open over the page';

export const States = states(examples.filter(({ name }) => name !== open));

export const Open = overPage(examples, open);

export const Used = used(examples, 'Element, closed, with what opens it', async (page) => {
  const opener = page.querySelector<HTMLElement>('[data-layan-opens]')!;
  const dialog = page.querySelector('dialog')!;
  const answers: string[] = [];
  page.querySelector('layan-dialog')!.addEventListener('layan-after-close', (event) => {
    answers.push((event as CustomEvent<DialogCloseDetail>).detail.returnValue);
  });
  await userEvent.click(opener);
  await expect(dialog.matches(':modal')).toBe(true);
  await expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(answers).toEqual(['']));
  await expect(dialog.open).toBe(false);
  await expect(opener).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect(dialog.open).toBe(true);
  await userEvent.click(page.querySelector('[value=batal]')!);
  await waitFor(() => expect(answers).toEqual(['', 'batal']));
  await expect(opener).toHaveFocus();
});
