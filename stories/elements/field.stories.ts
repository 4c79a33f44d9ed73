import { examples } from '../../packages/elements/src/field/field.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Field', component: 'layan-field' };

export const States = states(examples);
