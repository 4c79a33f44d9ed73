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
