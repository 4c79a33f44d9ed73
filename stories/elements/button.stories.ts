import { examples } from '../../packages/elements/src/button/button.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Button', parameters: about('button') };

export const States = states(examples);
