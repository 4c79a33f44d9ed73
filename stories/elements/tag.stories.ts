import { examples } from '../../packages/elements/src/tag/tag.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Tag', parameters: about('tag') };

export const States = states(examples);
