import { examples } from '../../packages/elements/src/search/search.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Search' };

export const States = states(examples);
