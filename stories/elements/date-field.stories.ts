import { examples } from '../../packages/elements/src/date-field/date-field.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Date field', component: 'layan-date-field' };

export const States = states(examples);
