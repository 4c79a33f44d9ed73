import '@layan/elements/consent';
import type { ConsentDetail } from '@layan/elements/consent';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/consent/consent.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Consent', component: 'layan-consent', parameters: about('consent') };

export const States = states(examples);

export const Used = used(examples, 'Asked for the first time', async (page) => {
  const element = page.querySelector('layan-consent')!;
  const button = (value: string) => element.querySelector<HTMLElement>(`button[value='${value}']`)!;
  const box = (value: string) => element.querySelector<HTMLInputElement>(`input[value='${value}']`)!;
  const decided: unknown[] = [];
  element.addEventListener('layan-consent', (event) => {
    const { given, refused } = (event as CustomEvent<ConsentDetail>).detail;
    decided.push({ given, refused });
  });
  await userEvent.click(button('none'));
  await waitFor(() => expect(element).toHaveTextContent('Anda tidak memberi persetujuan.'));
  await userEvent.click(box('kabar-permohonan'));
  await userEvent.click(button('save'));
  await waitFor(() => expect(element).toHaveTextContent('Anda menyetujui 1 dari 3 tujuan.'));
  await expect(decided).toEqual([
    { given: [], refused: ['kabar-permohonan', 'survei', 'layanan-baru'] },
    { given: ['kabar-permohonan'], refused: ['survei', 'layanan-baru'] },
  ]);
});
