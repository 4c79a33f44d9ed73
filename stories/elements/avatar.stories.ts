import { examples } from '../../packages/elements/src/avatar/avatar.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Avatar', parameters: about('avatar') };

export const States = states(examples);
