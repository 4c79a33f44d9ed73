import { examples } from '../../packages/elements/src/character-count/character-count.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default {
  title: 'Elements/Character count',
  component: 'layan-character-count',
  parameters: about('character-count'),
};

export const Playground = playground({
  tag: 'layan-character-count',
  template: templateOf(examples, 'Some characters left'),
  args: { max: 120, threshold: 0 },
});

export const States = states(examples);
