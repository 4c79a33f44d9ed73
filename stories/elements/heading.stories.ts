import { examples } from '../../packages/elements/src/heading/heading.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Heading', parameters: about('heading') };

export const States = states(examples);
