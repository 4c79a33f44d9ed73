import { examples } from '../../packages/elements/src/card/card.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Card', parameters: about('card') };

export const States = states(examples);
