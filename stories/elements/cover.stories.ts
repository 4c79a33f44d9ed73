import { examples } from '../../packages/elements/src/cover/cover.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Cover', parameters: about('cover') };

export const States = states(examples);
