import { examples } from '../../packages/elements/src/official-banner/official-banner.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Official banner', parameters: about('official-banner') };

export const States = states(examples);
