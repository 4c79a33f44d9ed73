import { examples } from '../../packages/elements/src/banner/banner.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Banner', parameters: about('banner') };

export const States = states(examples);
