import { examples } from '../../packages/elements/src/pagination/pagination.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Pagination', parameters: about('pagination') };

export const States = states(examples);
