import { examples } from '../../packages/elements/src/navigation/navigation.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Navigation', parameters: about('navigation') };

export const States = states(examples);
