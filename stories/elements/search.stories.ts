import { examples } from '../../packages/elements/src/search/search.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Search', parameters: about('search') };

export const States = states(examples);
