import { examples } from '../../packages/elements/src/confirmation/confirmation.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Confirmation', parameters: about('confirmation') };

export const States = states(examples);
