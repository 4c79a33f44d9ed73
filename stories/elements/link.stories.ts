import { examples } from '../../packages/elements/src/link/link.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Link', parameters: about('link') };

export const States = states(examples);
