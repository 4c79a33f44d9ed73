import { examples } from '../../packages/elements/src/table/table.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Table', parameters: about('table') };

export const States = states(examples);
