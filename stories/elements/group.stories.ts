import { examples } from '../../packages/elements/src/group/group.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Group', parameters: about('group') };

export const States = states(examples);
