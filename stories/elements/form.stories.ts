import { examples } from '../../packages/elements/src/form/form.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Form', component: 'layan-form' };

export const States = states(examples);
