import { examples } from '../../packages/elements/src/one-time-code/one-time-code.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default {
  title: 'Elements/One time code',
  component: 'layan-one-time-code',
  parameters: about('one-time-code'),
};

export const Playground = playground({
  tag: 'layan-one-time-code',
  template: templateOf(examples, 'Empty'),
  args: { length: 6 },
});

export const States = states(examples);
