import { examples } from '../../packages/elements/src/divider/divider.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Divider', parameters: about('divider') };

export const States = states(examples);
