import '@layan/elements/toasts';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/toasts/toasts.examples.js';
import { overPage } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Toasts',
  component: 'layan-toasts',
  parameters: about('toasts', { story: { inline: false, height: '480px' } }),
};

export const OneMessage = overPage(examples, 'One message');
export const Three = overPage(examples, 'Three, one with something to do');

export const Used = used(examples, 'Nothing to say', async (page) => {
  const toasts = page.querySelector('layan-toasts')!;
  const texts = () => [...toasts.querySelectorAll('li')].map(({ textContent }) => textContent);
  await expect(toasts).toBeEmptyDOMElement();
  toasts.show({ text: 'Draf tersimpan.', tone: 'ok' });
  toasts.show({ text: 'Nomor permohonan disalin.', tone: 'ok' });
  await waitFor(() => expect(texts()).toEqual(['Draf tersimpan.', 'Nomor permohonan disalin.']));
  await userEvent.click(toasts.querySelector('button')!);
  await waitFor(() => expect(texts()).toEqual(['Nomor permohonan disalin.']));
  toasts.querySelector('button')!.focus();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(toasts).toBeEmptyDOMElement());
});
