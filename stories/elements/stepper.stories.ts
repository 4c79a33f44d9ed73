import '@layan/elements/stepper';
import { expect, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/stepper/stepper.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Stepper', component: 'layan-stepper', parameters: about('stepper') };

export const States = states(examples);

export const Used = used(examples, 'Element that moves the mark', async (page) => {
  const element = page.querySelector('layan-stepper')!;
  await element.updateComplete;
  element.current = 3;
  await waitFor(() => expect(element.querySelector('[aria-current=step]')).toHaveTextContent(/^Dokumen/));
  await expect(element.querySelectorAll('[aria-current]')).toHaveLength(1);
  await expect(element).toHaveTextContent('Langkah 3 dari 6');
  await waitFor(() => expect(document.body).toHaveTextContent('Langkah 3 dari 6: Dokumen'));
});
