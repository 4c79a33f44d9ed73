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
