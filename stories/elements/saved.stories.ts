import { examples } from '../../packages/elements/src/saved/saved.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Saved', parameters: about('saved') };

export const States = states(examples);
