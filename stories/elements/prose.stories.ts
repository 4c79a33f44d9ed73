import { examples } from '../../packages/elements/src/prose/prose.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Prose', parameters: about('prose') };

export const States = states(examples);
