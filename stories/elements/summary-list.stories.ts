import { examples } from '../../packages/elements/src/summary-list/summary-list.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Summary list', parameters: about('summary-list') };

export const States = states(examples);
