import { examples } from '../../packages/elements/src/phone-field/phone-field.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Phone field', component: 'layan-phone-field', parameters: about('phone-field') };

export const States = states(examples);
