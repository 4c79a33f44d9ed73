import { examples } from '../../packages/elements/src/form/form.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Form', component: 'layan-form', parameters: about('form') };

export const States = states(examples);
