import { examples } from '../../packages/elements/src/date-parts/date-parts.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Date parts', parameters: about('date-parts') };

export const States = states(examples);
