import { examples } from '../../packages/elements/src/money-field/money-field.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Money field', component: 'layan-money-field', parameters: about('money-field') };

export const Playground = playground({
  tag: 'layan-money-field',
  template: templateOf(examples, 'Hand-written, with a least and a greatest amount'),
  args: { min: 1_000_000, max: 500_000_000, 'with-words': true, currency: 'Rp' },
});

export const States = states(examples);
