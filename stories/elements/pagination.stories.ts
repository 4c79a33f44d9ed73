import { examples } from '../../packages/elements/src/pagination/pagination.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Pagination' };

export const States = states(examples);
