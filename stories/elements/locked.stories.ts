import { examples } from '../../packages/elements/src/locked/locked.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Locked', parameters: about('locked') };

export const States = states(examples);
