import { examples } from '../../packages/elements/src/table/table.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Table' };

export const States = states(examples);
