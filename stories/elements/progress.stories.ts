import { examples } from '../../packages/elements/src/progress/progress.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Progress', parameters: about('progress') };

export const States = states(examples);
