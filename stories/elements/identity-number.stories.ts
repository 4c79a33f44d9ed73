import { examples } from '../../packages/elements/src/identity-number/identity-number.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Identity number',
  component: 'layan-identity-number',
  parameters: about('identity-number'),
};

export const States = states(examples);
