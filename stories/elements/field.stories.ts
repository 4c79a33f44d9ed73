import { examples } from '../../packages/elements/src/field/field.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Field', component: 'layan-field', parameters: about('field') };

export const Playground = playground({
  tag: 'layan-field',
  template: templateOf(examples, 'Element around hand-written HTML'),
  args: { error: '', optional: true },
});

export const States = states(examples);
