import { examples } from '../../packages/elements/src/icon/icon.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Icon', component: 'layan-icon', parameters: about('icon') };

export const States = states(examples);
